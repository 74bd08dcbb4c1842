// The one idea of a table, large: its words in their own language, who had it, and what it rides on.

import type { ReactNode } from 'react';
import type { Author } from '../../../shared/model/idea.ts';
import { Card } from '../../parts/card.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { countGraphemes } from '../../parts/count-graphemes.ts';
import { LanguageTag } from '../../parts/language-tag.tsx';
import { cityIndexOf } from '../../state/people.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { toLanguageName } from '../languages/language-name.ts';
import { Written } from '../languages/written.tsx';
import styles from './idea-quote.module.css';

interface IdeaQuoteProps {
  readonly idea: { readonly text: string; readonly language: string };
  /** Null while it is not known; a name may be empty where somebody never gave one. */
  readonly author: Pick<Author, 'name' | 'city'> | null;
  /** The ride, or an act. */
  readonly children?: ReactNode;
}

/** Long ideas are set smaller; none is cut. */
export function IdeaQuote({ idea, author, children }: IdeaQuoteProps) {
  const { language } = useWords();
  const session = useSession();
  const cityIndex = author ? cityIndexOf(session, author.city) : -1;
  const isForeign = idea.language.split('-')[0] !== language && idea.language !== 'und';
  const length =
    countGraphemes(idea.text) * (/\p{Script=Han}|\p{Script=Kana}/u.test(idea.text) ? 2 : 1);
  return (
    <Card
      as="article"
      tone="accent"
      space="roomy"
      cityIndex={cityIndex < 0 ? undefined : cityIndex}
    >
      <div className={styles.quote}>
        <p
          className={styles.words}
          data-length={length > 160 ? 'long' : length > 48 ? 'medium' : 'short'}
          lang={idea.language}
          dir="auto"
        >
          {idea.text}
        </p>
        <div className={styles.by}>
          {author?.name && (
            <Written isName className={styles.name} by={{ city: author.city }}>
              {author.name}
            </Written>
          )}
          {author && cityIndex >= 0 && <CityBadge name={author.city} index={cityIndex} />}
          {isForeign && <LanguageTag name={toLanguageName(idea.language, language)} />}
        </div>
        {children}
      </div>
    </Card>
  );
}

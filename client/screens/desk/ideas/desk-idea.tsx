// One idea in the facilitator's list, with the one thing that can be done about it.

import type { Author, Idea } from '../../../../shared/model/idea.ts';
import { Button } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
import { Quoted } from '../../../parts/quoted.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { cityIndexOf } from '../../../state/people.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './desk-idea.module.css';

interface DeskIdeaProps {
  readonly idea: Pick<Idea, 'text' | 'language'>;
  readonly author: Author | null;
  readonly act: 'hide' | 'restore';
  readonly busy: boolean;
  readonly onAct: () => void;
}

/** A line with its words, its author and a button. */
export function DeskIdea({ idea, author, act, busy, onAct }: DeskIdeaProps) {
  const { t, rich } = useWords();
  const session = useSession();
  const { text } = idea;
  const isShown = act === 'hide';
  return (
    <Card
      as="li"
      tone={isShown ? 'paper' : 'sunk'}
      cityIndex={author ? cityIndexOf(session, author.city) : undefined}
    >
      <div className={styles.idea}>
        <div className={styles.words}>
          <Quoted as="p" lang={idea.language}>
            {text}
          </Quoted>
          <p className={styles.soft}>
            {author
              ? rich('desk.by', {
                  name: (
                    <Written isName by={{ personId: author.id }}>
                      {author.name}
                    </Written>
                  ),
                  city: (
                    <Written isName by={{ city: author.city }}>
                      {author.city}
                    </Written>
                  ),
                })
              : t('desk.unknownAuthor')}
          </p>
        </div>
        <Button
          kind="quiet"
          icon={isShown ? 'hidden' : 'restore'}
          busy={busy}
          name={rich(isShown ? 'desk.putAwayLabel' : 'desk.restoreLabel', {
            idea: <Quoted lang={idea.language}>{text}</Quoted>,
          })}
          onClick={onAct}
        >
          {t(isShown ? 'desk.putAway' : 'desk.restore')}
        </Button>
      </div>
    </Card>
  );
}

// One idea in the facilitator's list, with the one thing that can be done about it.
import type { Author, Idea } from '../../../../shared/model/idea.ts';
import { Button } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
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
  const { t } = useWords();
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
          <p dir="auto" lang={idea.language}>
            {text}
          </p>
          <p className={styles.soft}>
            {author
              ? t('desk.by', { name: author.name, city: author.city })
              : t('desk.unknownAuthor')}
          </p>
        </div>
        <Button
          kind="quiet"
          icon={isShown ? 'hidden' : 'restore'}
          busy={busy}
          aria-label={t(isShown ? 'desk.putAwayLabel' : 'desk.restoreLabel', { idea: text })}
          onClick={onAct}
        >
          {t(isShown ? 'desk.putAway' : 'desk.restore')}
        </Button>
      </div>
    </Card>
  );
}

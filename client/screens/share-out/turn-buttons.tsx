// For facilitators: from table to table. Two presses of one button never skip a table.
import type { Challenge } from '../../../shared/model/challenge.ts';
import type { ChallengeId } from '../../../shared/model/ids.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useAction } from '../../state/action.ts';
import { useCommand, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './turn-buttons.module.css';

const whoseOf = ({ presenterId, city }: Challenge) => ({ personId: presenterId, city });

/** The table before and the table after, by name. */
export function TurnButtons() {
  const { rich } = useWords();
  const { challenges, focus, visit } = useSession();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const at = challenges.findIndex(({ id }) => id === focus);
  const before = challenges[at - 1];
  const after = challenges[at + 1];
  const present = (challengeId: ChallengeId) =>
    run(() => command('challenge:present', { challengeId, visit, from: focus }));
  return (
    <div className={styles.turns}>
      {before && (
        <Button icon="back" busy={busy} onClick={() => present(before.id)}>
          {rich('share-out.before', {
            title: <Written by={whoseOf(before)}>{before.title}</Written>,
          })}
        </Button>
      )}
      {after && (
        <Button iconAfter="next" busy={busy} onClick={() => present(after.id)}>
          {rich('share-out.after', { title: <Written by={whoseOf(after)}>{after.title}</Written> })}
        </Button>
      )}
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </div>
  );
}

// What is on now, its rule in one line, and the time left once the clock has been started.
import { factsOf, ruledKind, type StepKind } from '../../../shared/model/step.ts';
import { StepTimer } from '../../pieces/steps/step-timer.tsx';
import { useStepTitle } from '../../pieces/steps/step-title.ts';
import { useCurrentStep, useSession } from '../../state/session.tsx';
import { useWords, type WordKey } from '../../state/words.tsx';
import styles from './wall-head.module.css';

function toRule(kind: StepKind): WordKey {
  if (factsOf(kind).rule === 'several') return 'wall.brainstormRule';
  const rule = ruledKind(kind);
  return rule ? `evening.rule.${rule}` : `evening.instruction.${kind}`;
}

const nothing = () => undefined;

/** The top of the wall. */
export function WallHead() {
  const { t } = useWords();
  const { title, order, focus, challenges, timer, closedAt } = useSession();
  const { step } = useCurrentStep();
  const toTitle = useStepTitle();
  const at = challenges.findIndex(({ id }) => id === focus);
  const { isInRound, turns } = factsOf(step.kind);
  // Whose turn it is the picture below says itself.
  const saysRound = order === 'serial' && isInRound && turns === 'none';
  const challenge = saysRound ? challenges[at] : undefined;
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 className={styles.title}>
          {closedAt ? t('wall.closed') : toTitle(step)}
          {step.kind === 'lobby' && (
            <span className={styles.evening} dir="auto">
              {title}
            </span>
          )}
        </h1>
        <p className={styles.rule}>{t(toRule(step.kind))}</p>
        {challenge && (
          <p className={styles.turn} dir="auto">
            {t('evening.turn', { at: at + 1, all: challenges.length, title: challenge.title })}
          </p>
        )}
      </div>
      {timer.state !== 'ready' && !closedAt && (
        <div className={styles.timer}>
          <StepTimer onOver={nothing} />
        </div>
      )}
    </header>
  );
}

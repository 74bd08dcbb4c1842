// What is on now, its rule in one line, and the time.

import { factsOf, ruledKind, type StepKind } from '../../../shared/model/step.ts';
import { Written } from '../../pieces/languages/written.tsx';
import { useStepName } from '../../pieces/steps/step-name.tsx';
import { useCurrentStep, useSession } from '../../state/session.tsx';
import { useWords, type WordKey } from '../../state/words.tsx';
import styles from './wall-head.module.css';
import { WallTimer } from './wall-timer.tsx';

/** At the end the two sayings are the rule that one takes home. */
const sayings = ['steps.saying1', 'steps.saying2'] as const satisfies readonly WordKey[];

function toRules(kind: StepKind): readonly WordKey[] {
  if (kind === 'close') return sayings;
  if (factsOf(kind).rule === 'several') return ['wall.brainstormRule'];
  const rule = ruledKind(kind);
  return [rule ? `evening.rule.${rule}` : `evening.instruction.${kind}`];
}

/** The top of the wall. */
export function WallHead() {
  const { t, rich } = useWords();
  const { title, order, focus, challenges, closedAt } = useSession();
  const { step } = useCurrentStep();
  const toName = useStepName();
  const at = challenges.findIndex(({ id }) => id === focus);
  const { isInRound, turns, rule } = factsOf(step.kind);
  // Whose turn it is some pictures below say themselves.
  const saysRound = order === 'serial' && isInRound && turns === 'none' && rule !== 'several';
  const challenge = saysRound ? challenges[at] : undefined;
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 className={styles.title}>
          {closedAt ? t('wall.closed') : toName(step)}
          {step.kind === 'lobby' && (
            <Written as="span" className={styles.evening}>
              {title}
            </Written>
          )}
        </h1>
        <p className={styles.rule}>
          {toRules(step.kind)
            .map((key) => t(key))
            .join(' · ')}
        </p>
        {challenge && (
          <p className={styles.turn}>
            {rich('evening.turn', {
              at: at + 1,
              all: challenges.length,
              title: <Written by={challenge}>{challenge.title}</Written>,
            })}
          </p>
        )}
      </div>
      <WallTimer />
    </header>
  );
}

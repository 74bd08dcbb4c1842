// What is on now: whose challenge, the step's title, what one does, and its rule.
// When the step changes the focus comes here, unless somebody is in the middle of something.
import { useEffect, useRef, useState } from 'react';
import { factsOf, ruledKind } from '../../../shared/model/step.ts';
import { Icon } from '../../parts/icon.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { Said } from '../../parts/said.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useCurrentStep, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { Written } from '../languages/written.tsx';
import styles from './step-heading.module.css';
import { useStepTitle } from './step-title.ts';
import { useHeadingLeft } from './use-heading-left.ts';

/** Focus that would be torn away from a field that is still there. */
const isWriting = (active: Element | null) =>
  active?.matches('main :is(input, textarea, select, [contenteditable])') ?? false;

/** Focus in what lies over the step, or below it. */
const isElsewhere = (active: Element | null) =>
  active !== null && active.closest('dialog, [role="menu"], [data-desk]') !== null;

interface StepHeadingProps {
  /** The screen of the step shows it in its own way. */
  readonly isHeardOnly?: boolean;
}

/** Heading and instruction of the current step. */
export function StepHeading({ isHeardOnly = false }: StepHeadingProps) {
  const { t, rich } = useWords();
  const { order, focus, challenges } = useSession();
  const { step } = useCurrentStep();
  const toTitle = useStepTitle();
  const heading = useRef<HTMLHeadingElement>(null);
  const turn = challenges.findIndex(({ id }) => id === focus);
  const challenge =
    order === 'serial' && factsOf(step.kind).isInRound ? challenges[turn] : undefined;
  const place = `${step.id} ${challenge?.id ?? ''}`;
  const seen = useRef({ place, stepId: step.id });
  const { id: stepId } = step;
  const { turns } = factsOf(step.kind);
  /** The place to which the focus could not come, or where it was already, so that it is said instead. */
  const [told, setTold] = useState('');
  const title = toTitle(step);
  const [hasLeft, leave] = useHeadingLeft();
  const rule = ruledKind(step.kind);
  const inTurn =
    challenge &&
    rich('evening.turn', {
      at: turn + 1,
      all: challenges.length,
      title: <Written by={challenge}>{challenge.title}</Written>,
    });

  useEffect(() => {
    if (seen.current.place === place) return;
    // Within a step whose screen says by itself whose turn it is, it is not said twice.
    const isNewStep = seen.current.stepId !== stepId;
    seen.current = { place, stepId };
    const active = document.activeElement;
    const mayFocus = !isWriting(active) && !isElsewhere(active);
    // oxlint-disable-next-line react/set-state-in-effect -- where the focus is shows only now
    const isSaid = isNewStep || turns === 'none';
    setTold(!isSaid || (mayFocus && active !== heading.current) ? '' : place);
    if (mayFocus) heading.current?.focus({ preventScroll: true });
    if (!isWriting(active)) scrollTo({ top: 0 });
  }, [place, stepId, turns]);

  return (
    <div
      className={styles.heading}
      data-tight={factsOf(step.kind).width === 'full' || undefined}
      data-heard={isHeardOnly || undefined}
      data-left={hasLeft || undefined}
    >
      {inTurn && <p className={styles.turn}>{inTurn}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.instruction}>{t(`evening.instruction.${step.kind}`)}</p>
      {rule && (
        <p className={styles.rule}>
          <Icon name="info" />
          <VisuallyHidden>{t('evening.ruleLabel')}: </VisuallyHidden>
          {t(`evening.rule.${rule}`)}
        </p>
      )}
      <span className={styles.leave}>
        <IconButton icon="close" label={t('evening.headingLeave')} onClick={leave} />
      </span>
      <Said time={told}>
        {told === place && (
          <>
            {t('evening.now', { step: title })} {inTurn}
          </>
        )}
      </Said>
    </div>
  );
}

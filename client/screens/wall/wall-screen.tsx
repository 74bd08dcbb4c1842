// The wall while the evening is on: what is happening now, the time, the cities, and how to come in late.
import { useEffect, useState } from 'react';
import { useStepTitle } from '../../pieces/steps/step-title.ts';
import { usePageTitle } from '../../pieces/use-page-title.ts';
import { useConnection } from '../../state/connection.ts';
import { useCurrentStep, useSession } from '../../state/session.tsx';
import { Still } from './pages/still.ts';
import { wallSteps } from './steps/wall-steps.ts';
import { useAwake } from './use-awake.ts';
import { useHand } from './use-hand.ts';
import { useTimePhase } from './use-time-phase.ts';
import { WallControls } from './wall-controls.tsx';
import { WallEnded } from './wall-ended.tsx';
import { WallFoot } from './wall-foot.tsx';
import { WallHead } from './wall-head.tsx';
import { WallPart } from './wall-part.tsx';
import styles from './wall-screen.module.css';

interface WallScreenProps {
  readonly isHall: boolean;
  /** Opens a new connection when this one has ended for good. */
  readonly onAgain: () => void;
}

const againAfterMs = 15_000;
/** In a hall nobody may be there to press the button; at moments of its own, so that walls do not push each other out. */
const comeBackAfterMs = 60_000;

/** Head, the step's own picture, foot. In a hall all of it fits the screen. */
export function WallScreen({ isHall, onAgain }: WallScreenProps) {
  const { title } = useSession();
  const { step } = useCurrentStep();
  const { status, problem, comeBack } = useConnection();
  const toTitle = useStepTitle();
  const isHandHere = useHand();
  const phase = useTimePhase();
  const [isStill, setStill] = useState(false);
  const Step = wallSteps[step.kind];
  const isTakenDown = problem === 'removed';
  const isEnded = status === 'ended' && !isTakenDown && comeBack === null;
  usePageTitle(isTakenDown ? null : [toTitle(step), title]);
  useAwake();
  useEffect(() => {
    if (!isEnded) return;
    const timer = setTimeout(onAgain, againAfterMs);
    return () => clearTimeout(timer);
  }, [isEnded, onAgain]);
  useEffect(() => {
    if (!isHall || !comeBack) return;
    const timer = setTimeout(comeBack, comeBackAfterMs * (0.5 + Math.random()));
    return () => clearTimeout(timer);
  }, [isHall, comeBack]);
  if (isTakenDown) return <WallEnded />;
  return (
    <div
      className={styles.wall}
      data-hall={isHall || undefined}
      data-still={(isHall && !isHandHere) || undefined}
      data-phase={phase ?? undefined}
    >
      <WallHead />
      <main className={styles.main} key={step.id}>
        <WallPart>
          <Still value={isStill}>
            <Step />
          </Still>
        </WallPart>
      </main>
      <WallFoot />
      <WallControls isShown={isHandHere || !isHall} {...(isHall && { isStill, setStill })} />
    </div>
  );
}

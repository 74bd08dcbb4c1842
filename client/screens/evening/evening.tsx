// The frame of the evening: what is on now, how much time is left, who is here, whether all is safe.
// The screen of each step stands inside it; the facilitator's desk below it.

import { type ComponentType, Suspense, useCallback, useRef, useState } from 'react';
import { factsOf } from '../../../shared/model/step.ts';
import { fetched } from '../../parts/fetched.tsx';
import { Page } from '../../parts/page.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { PitchingProvider } from '../../pieces/challenges/pitching.tsx';
import { EnoughWords } from '../../pieces/enough-words.tsx';
import { useChoice } from '../../pieces/forms/use-draft.ts';
import { StepFrameProvider } from '../../pieces/steps/step-frame.tsx';
import { StepHeading } from '../../pieces/steps/step-heading.tsx';
import { StepTimer } from '../../pieces/steps/step-timer.tsx';
import { useStepTitle } from '../../pieces/steps/step-title.ts';
import { usePageTitle } from '../../pieces/use-page-title.ts';
import { useConnection } from '../../state/connection.ts';
import { useCurrentStep, useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { CityStrip } from './city-strip.tsx';
import { Closed } from './closed.tsx';
import styles from './evening.module.css';
import { EveningBar } from './evening-bar.tsx';
import { Hearing } from './hearing/hearing.tsx';
import type { Hear } from './hearing/use-hearing.ts';
import { IntroduceDialog } from './introduce-dialog.tsx';
import { Removed } from './removed.tsx';
import { SaveStatus } from './save-status.tsx';
import { StepContent } from './step-content.tsx';
import type { StepScreens } from './step-screen.ts';
import { StepStrip } from './step-strip.tsx';
import { useChime } from './use-chime.ts';
import { useClosing } from './use-closing.ts';
import { useFrameMenu } from './use-frame-menu.ts';
import { useOwnMenu } from './use-own-menu.tsx';
import { useTheme } from './use-theme.ts';
import { useVisibleWindow } from './use-visible-window.ts';

const { Component: OwnTable } = fetched(async () => (await import('./own-table.tsx')).OwnTable);

interface EveningProps {
  readonly screens: StepScreens;
  /** For those who run it. */
  readonly Desk: ComponentType;
}

/** The page of everybody who takes part; inside a `SessionProvider`. */
export function Evening({ screens, Desk }: EveningProps) {
  const { t } = useWords();
  const { title, closedAt } = useSession();
  const { kind, participant, mayFacilitate, table } = useMe();
  const { problem } = useConnection();
  const { step } = useCurrentStep();
  const chime = useChime();
  // What is told changes often, and only what tells it is drawn anew.
  const ear = useRef<Hear>(null);
  const hear = useCallback<Hear>((read) => ear.current?.(read), []);
  useTheme();
  const [asked, setAsked] = useChoice('introduced');
  const [introduces, setIntroduces] = useState(false);

  const isClosed = closedAt !== null;
  const isNameless = kind === 'facilitator' && participant === null && !isClosed;
  const own = useOwnMenu({ chime, onIntroduce: () => setIntroduces(true) });
  const menu = useFrameMenu(own);
  // The step's own screen lays out what stands around it, and fills the window.
  const [isTaken, take] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useVisibleWindow(root, isTaken);
  const clock = <StepTimer onOver={chime.ring} />;
  const frame = { clock, status: <SaveStatus />, cities: <CityStrip />, menu };
  const isRemoved = problem === 'removed';
  const toTitle = useStepTitle();
  const now = isClosed ? t('evening.closedTitle') : toTitle(step);
  usePageTitle([isRemoved ? t('evening.removedTitle') : now, title]);
  const said = useClosing(isClosed, now);
  const stopIntroducing = () => {
    setAsked('asked');
    setIntroduces(false);
  };
  if (isRemoved) {
    return (
      <Page skipLabel={t('evening.skip')} width="text">
        <Removed />
      </Page>
    );
  }
  return (
    <div ref={root} className={styles.evening} data-fills={isTaken || undefined}>
      <Page
        skipLabel={t('evening.skip')}
        header={!isTaken && <EveningBar own={own} />}
        width={isTaken ? 'window' : isClosed ? 'text' : factsOf(step.kind).width}
      >
        {isClosed ? (
          <Closed />
        ) : (
          <>
            {!isTaken && <StepStrip clock={clock} />}
            {table && (
              <Suspense>
                <OwnTable
                  key={table.id}
                  {...{ table, hear }}
                  isOfferedByStep={factsOf(step.kind).isWriting}
                />
              </Suspense>
            )}
            <StepHeading isHeardOnly={isTaken} />
            <PitchingProvider>
              <StepFrameProvider frame={frame} take={take}>
                <StepContent screens={screens} />
              </StepFrameProvider>
            </PitchingProvider>
          </>
        )}
      </Page>
      <Hearing ear={ear} />
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {mayFacilitate && (
        <EnoughWords reach="desk" fallback={null}>
          <Suspense>
            <Desk />
          </Suspense>
        </EnoughWords>
      )}
      {own.dialogs}
      {isNameless && (introduces || asked === '') && <IntroduceDialog onClose={stopIntroducing} />}
    </div>
  );
}

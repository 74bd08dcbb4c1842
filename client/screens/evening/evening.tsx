// The frame of the evening: what is on now, how much time is left, who is here, whether all is safe.
// The screen of each step stands inside it; the facilitator's desk below it.

import { type ComponentType, Suspense, useState } from 'react';
import { factsOf } from '../../../shared/model/step.ts';
import { fetched } from '../../parts/fetched.tsx';
import { Page } from '../../parts/page.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { PitchingProvider } from '../../pieces/challenges/pitching.tsx';
import { EnoughWords } from '../../pieces/enough-words.tsx';
import { useChoice } from '../../pieces/forms/use-draft.ts';
import { StepHeading } from '../../pieces/steps/step-heading.tsx';
import { useStepTitle } from '../../pieces/steps/step-title.ts';
import { usePageTitle } from '../../pieces/use-page-title.ts';
import { useConnection } from '../../state/connection.ts';
import { useCurrentStep, useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { Closed } from './closed.tsx';
import styles from './evening.module.css';
import { EveningBar } from './evening-bar.tsx';
import { IntroduceDialog } from './introduce-dialog.tsx';
import { Removed } from './removed.tsx';
import { StepContent } from './step-content.tsx';
import type { StepScreens } from './step-screen.ts';
import { StepStrip } from './step-strip.tsx';
import { useChime } from './use-chime.ts';
import { useClosing } from './use-closing.ts';
import { useTheme } from './use-theme.ts';

const { Component: TableLost } = fetched(async () => (await import('./table-lost.tsx')).TableLost);

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
  useTheme();
  const [asked, setAsked] = useChoice('introduced');
  const [introduces, setIntroduces] = useState(false);

  const isClosed = closedAt !== null;
  const isNameless = kind === 'facilitator' && participant === null && !isClosed;
  const isRemoved = problem === 'removed';
  const toTitle = useStepTitle();
  const now = isClosed ? t('evening.closedTitle') : toTitle(step);
  usePageTitle([isRemoved ? t('evening.removedTitle') : now, title]);
  const said = useClosing(isClosed, now);
  const header = <EveningBar chime={chime} onIntroduce={() => setIntroduces(true)} />;
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
    <div className={styles.evening}>
      <Page
        skipLabel={t('evening.skip')}
        header={header}
        width={isClosed ? 'text' : factsOf(step.kind).width}
      >
        {isClosed ? (
          <Closed />
        ) : (
          <>
            <StepStrip onTimeOver={chime.ring} />
            {table && (
              <Suspense>
                <TableLost
                  key={table.id}
                  tableId={table.id}
                  isOfferedByStep={factsOf(step.kind).isWriting}
                />
              </Suspense>
            )}
            <StepHeading />
            <PitchingProvider>
              <StepContent screens={screens} />
            </PitchingProvider>
          </>
        )}
      </Page>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {mayFacilitate && (
        <EnoughWords reach="desk" fallback={null}>
          <Suspense>
            <Desk />
          </Suspense>
        </EnoughWords>
      )}
      {isNameless && (introduces || asked === '') && <IntroduceDialog onClose={stopIntroducing} />}
    </div>
  );
}

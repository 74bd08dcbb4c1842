// The frame of the evening: what is on now, how much time is left, who is here, whether all is safe.
// The screen of each step stands inside it; the facilitator's desk below it.
import { Suspense, useState } from 'react';
import { fetched } from '../../parts/fetched.tsx';
import { Page } from '../../parts/page.tsx';
import { useConnection } from '../../state/connection.ts';
import { useCurrentStep, useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { EnoughWords } from '../enough-words.tsx';
import { PitchingProvider } from '../lobby/pitching.tsx';
import { Closed } from './closed.tsx';
import styles from './evening.module.css';
import { EveningBar } from './evening-bar.tsx';
import { IntroduceDialog } from './introduce-dialog.tsx';
import { Removed } from './removed.tsx';
import { StepContent } from './step-content.tsx';
import { StepHeading } from './step-heading.tsx';
import { stepScreens } from './step-screens.ts';
import { StepStrip } from './step-strip.tsx';
import { useChime } from './use-chime.ts';
import { useChoice } from './use-draft.ts';
import { useTheme } from './use-theme.ts';

const { Component: TableLost } = fetched(async () => (await import('./table-lost.tsx')).TableLost);
const { Component: Desk } = fetched(async () => (await import('../desk/desk.tsx')).Desk);

/** The page of everybody who takes part; inside a `SessionProvider`. */
export function Evening() {
  const { t } = useWords();
  const { closedAt } = useSession();
  const { kind, participant, mayFacilitate, table } = useMe();
  const { problem } = useConnection();
  const { step } = useCurrentStep();
  const chime = useChime();
  useTheme();
  const [asked, setAsked] = useChoice('introduced');
  const [introduces, setIntroduces] = useState(false);

  const isClosed = closedAt !== null;
  const isNameless = kind === 'facilitator' && participant === null && !isClosed;
  const header = <EveningBar chime={chime} onIntroduce={() => setIntroduces(true)} />;
  const stopIntroducing = () => {
    setAsked('asked');
    setIntroduces(false);
  };
  if (problem === 'removed') {
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
        width={isClosed ? 'text' : stepScreens[step.kind].width}
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
                  isOfferedByStep={step.kind === 'brainstorm' || step.kind === 'one-idea'}
                />
              </Suspense>
            )}
            <StepHeading />
            <PitchingProvider>
              <StepContent />
            </PitchingProvider>
          </>
        )}
      </Page>
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

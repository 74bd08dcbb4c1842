// The plan of the evening. Title and start can be mended at any time, the steps until it begins.
import { hasStarted } from '../../../../shared/model/agenda.ts';
import { ProgressSteps } from '../../../parts/progress-steps.tsx';
import { useStepTitle } from '../../../pieces/steps/step-title.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { AgendaEditor } from './agenda-editor.tsx';
import { EveningPlan } from './evening-plan.tsx';

/** The sheet `agenda` of the desk. */
export function AgendaPanel() {
  const { t } = useWords();
  const session = useSession();
  const toTitle = useStepTitle();
  const isOpen = session.closedAt === null;
  return (
    <>
      {isOpen && <EveningPlan />}
      {isOpen && !hasStarted(session) ? (
        <AgendaEditor />
      ) : (
        <section aria-labelledby="agenda-steps">
          <h3 id="agenda-steps">{t('desk.steps')}</h3>
          <p>{t('desk.agendaStarted')}</p>
          <ProgressSteps
            kind="list"
            label={t('desk.steps')}
            steps={session.steps.map((step) => ({
              id: step.id,
              title: toTitle(step),
              minutes: step.minutes,
            }))}
            currentId={session.step}
            minutes={(minutes) => t('evening.minutes', { minutes })}
          />
        </section>
      )}
    </>
  );
}

// The whole plan on one page, in calm sections. Nothing is judged before one asks to create it.
import type { FormEvent, KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { RefusedError } from '../../../shared/model/answer-errors.ts';
import { pages } from '../../../shared/model/pages.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Notice } from '../../parts/notice.tsx';
import { takeFocus } from '../../parts/take-focus.ts';
import { useAction } from '../../state/action.ts';
import { useAskBeforeLeaving } from '../../state/leaving.ts';
import type { OrganiserState } from '../../state/organiser.ts';
import { useWords } from '../../state/words.tsx';
import { ChallengeSection } from './challenge-section.tsx';
import { CitySection } from './city-section.tsx';
import { createDraft } from './draft.ts';
import styles from './plan-form.module.css';
import { StepSection } from './step-section.tsx';
import { TemplateSection } from './template-section.tsx';
import { TimeSection } from './time-section.tsx';
import { TitleSection } from './title-section.tsx';
import { toPlan } from './to-plan.ts';
import { useAttempt } from './use-attempt.ts';
import { usePlanDraft } from './use-plan-draft.ts';

/** Sections, then one button. */
export function PlanForm({ organiser }: { readonly organiser: OrganiserState }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const plan = usePlanDraft();
  const { run, busy, problem } = useAction();
  const attempt = useAttempt(plan.draft);
  useAskBeforeLeaving(0);

  const create = (event: FormEvent) => {
    event.preventDefault();
    const judged = toPlan(plan.draft);
    if ('paths' in judged) {
      attempt.fail('form', judged.paths);
      return;
    }
    run(async () => {
      try {
        const created = await organiser.createSession(judged.plan);
        plan.change({ do: 'start-anew', draft: createDraft() });
        navigate(pages.newSession, { replace: true, state: { created } });
      } catch (error) {
        if (!(error instanceof RefusedError) || error.fields.length === 0) throw error;
        attempt.fail(
          'server',
          error.fields.map(({ path }) => path),
        );
      }
    });
  };
  const part = { plan, errors: attempt.errors };
  return (
    <form className={styles.form} onSubmit={create} onKeyDown={keepOpen} noValidate>
      <div className={styles.head}>
        <h1 ref={takeFocus} tabIndex={-1}>
          {t('organise.newTitle')}
        </h1>
        <p className={styles.soft}>{t('organise.newText')}</p>
      </div>
      <ErrorSummary
        title={t('organise.wrong', { count: attempt.problems.length })}
        problems={attempt.problems}
        attempt={attempt.number}
      />
      <TitleSection {...part} />
      <CitySection {...part} partnerships={organiser.partnerships} />
      <TimeSection {...part} />
      <TemplateSection {...part} />
      <StepSection {...part} />
      <ChallengeSection {...part} />
      <div className={styles.end}>
        {problem && (
          <Notice kind="problem" live>
            <p>{problem}</p>
          </Notice>
        )}
        <Button kind="primary" size="large" type="submit" busy={busy}>
          {t('organise.create')}
        </Button>
        <p className={styles.soft}>{t('organise.createText')}</p>
      </div>
    </form>
  );
}

/** Enter in a field must not create an evening half-way through a long page; on the button it does. */
function keepOpen(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

// What every section of the form is handed.
import type { PlanDraft } from './use-plan-draft.ts';

export interface FormPart {
  readonly plan: PlanDraft;
  /** Words beside a field, by its id. */
  readonly errors: ReadonlyMap<string, string>;
}

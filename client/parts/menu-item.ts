// One act in a menu.
import type { IconName } from './icon-shapes.ts';

export interface MenuItem<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly hint?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** A line above it tells it from what comes before. */
  readonly startsPart?: boolean | undefined;
}

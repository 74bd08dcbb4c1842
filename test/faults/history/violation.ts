// What a server may never do to what it acknowledged, each with a name.

export const rules = [
  /** Acknowledged and not there. */
  'lost',
  /** An older text than the newest that was acknowledged. */
  'outdated',
  /** There twice. */
  'doubled',
  /** There, and nobody asked for it. */
  'uninvited',
  /** Under the name of somebody else. */
  'misattributed',
  /** More votes than a person has. */
  'over-budget',
  /** Refused or taken back, and there all the same. */
  'undead',
  /** Two views of the server tell different things. */
  'disagreeing',
] as const;
export type Rule = (typeof rules)[number];

export interface Violation {
  readonly rule: Rule;
  readonly what: string;
}

export const violation = (rule: Rule, what: string): Violation => ({ rule, what });

/** Members that stand in a list more than once, each named once. */
export function repeated<T>(list: readonly T[]): T[] {
  const seen = new Set<T>();
  const twice = new Set<T>();
  for (const member of list) (seen.has(member) ? twice : seen).add(member);
  return [...twice];
}

// Whose words stand on a table, as taking people back must know it.

/** What is seen on a table: whose each idea is, and whether a statement is written. */
export interface TableWords {
  readonly ideas: readonly { readonly id: string; readonly authorId: string }[];
  readonly hasStatement: boolean;
}

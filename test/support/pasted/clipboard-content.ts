// One content of a clipboard as a program puts it there, and what stands in our fields afterwards.

export interface ClipboardContent {
  /** The program, and what was copied in it. */
  readonly from: string;
  /** `text/html`; empty where the program gives none. */
  readonly html: string;
  readonly text: string;
  /** In the field of an idea. */
  readonly idea: string;
  /** In a brief or a statement, as `outline.ts` writes it. */
  readonly rich: readonly string[];
}

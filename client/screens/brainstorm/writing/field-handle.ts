// The field, as those beside it may use it.

export interface FieldHandle {
  /** Adds words to what is in the field, and goes there. */
  takeUp(words: string): void;
}

// What is asked for when somebody changes words that others may be changing too.

/** Words as they were when somebody began to mend them, as they mended them, and how long they may become together. */
export interface Mending {
  readonly wanted: string;
  /** Left out where the mending is done in one breath. */
  readonly opened?: string | undefined;
  readonly fits?: ((merged: string) => boolean) | undefined;
}

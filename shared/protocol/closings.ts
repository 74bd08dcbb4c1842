// Why a connection ends, as a number. 4400–4499: do not come back as you are; 4500–4599: come back soon.

export const closings = {
  /** The token or ticket is missing, unknown or spent: join again. */
  notAdmitted: 4401,
  /** Removed from the session by a facilitator: stop. */
  removed: 4403,
  /** No such document, or none that this person may see. */
  documentNotFound: 4404,
  /** Rights changed: go to the front door again, which decides anew. */
  accessChanged: 4409,
  /** So many connections of the same person that the oldest had to go: stop, and come back when asked to. */
  crowdedOut: 4410,
  /** A frame was larger than the wire allows. */
  frameTooLarge: 4413,
  /** A frame could not be understood. */
  frameUnreadable: 4422,
  /** The page speaks another wire than the server: keep what is unsaved, and load anew. */
  outdated: 4426,
  /** The server stops or restarts: come back with a little jitter. */
  serverStopping: 4500,
  /** The receiver was too slow; its queue was dropped and it synchronises anew. */
  tooSlow: 4508,
  /** It sent far more than anybody writes, or what no page sends: come back more slowly. */
  flooding: 4529,
  /** The store cannot be written. Nothing is called saved; try again. */
  storeUnavailable: 4507,
} as const;

export type Closing = (typeof closings)[keyof typeof closings];

/** Whether coming back with the same credentials makes sense. */
export function mayRetry(closing: number): boolean {
  return closing < 4400 || closing >= 4500 || closing === closings.accessChanged;
}

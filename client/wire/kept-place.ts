// Which of this browser's copies of a document is to be merged: that of the epoch the server spoke of last, and of the
// last life begun here. A copy that was set aside has another place and is never read again.

export interface KeptPlace {
  /** As the server counts: another one after an erasure or a restore. */
  readonly epoch: number;
  /** As this browser counts: another one after a refused edit. */
  readonly life: number;
}

const first: KeptPlace = { epoch: 1, life: 1 };
const keyOf = (name: string) => `umecon copy ${name}`;

export function readKeptPlace(name: string): KeptPlace {
  try {
    const [epoch, life] = (localStorage.getItem(keyOf(name)) ?? '').split('.').map(Number);
    return epoch && life ? { epoch, life } : first;
  } catch {
    return first; // storage is switched off, and so is the copy
  }
}

export function writeKeptPlace(name: string, { epoch, life }: KeptPlace): void {
  try {
    localStorage.setItem(keyOf(name), `${epoch}.${life}`);
  } catch {
    // storage is full or switched off: the epoch is asked for again with the next visit
  }
}

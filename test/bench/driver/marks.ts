// Marks that ideas carry in their words, so that a receiver's bytes can be searched for them without being understood.

const sign = 0x7e; // ~
const digits = 6;
/** `~m` and the number. */
export const markLength = 2 + digits;

export const toMark = (number: number): string => `~m${String(number).padStart(digits, '0')}`;

/** Calls `found` for each mark in the bytes. */
function search(bytes: Buffer, found: (number: number) => void): void {
  for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1)) {
    if (at + markLength > bytes.length) return;
    if (bytes[at + 1] !== 0x6d) continue;
    let number = 0;
    let isMark = true;
    for (let place = 2; place < markLength; place += 1) {
      const digit = (bytes[at + place] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) isMark = false;
      number = number * 10 + digit;
    }
    if (isMark) found(number);
  }
}

/** One receiver's search through its stream, which may cut a mark in two. */
export function createMarkSearch(found: (number: number) => void): (chunk: Buffer) => void {
  let tail = Buffer.alloc(0);
  return (chunk) => {
    // Only a mark that was cut reaches from the tail into the chunk: the tail ends before it would be whole.
    if (tail.length > 0) search(Buffer.concat([tail, chunk.subarray(0, markLength - 1)]), found);
    search(chunk, found);
    const from = Math.max(0, chunk.length - markLength + 1);
    const cut = chunk.indexOf(sign, from);
    tail = cut < 0 ? Buffer.alloc(0) : Buffer.from(chunk.subarray(cut));
  };
}

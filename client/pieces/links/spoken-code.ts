// A join code as it is read aloud and typed: two halves.

/** `ABCD2345` → `ABCD 2345`; spaces are forgiven when it is typed. */
export function toSpokenCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

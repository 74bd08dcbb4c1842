// Ids made in the browser: of commands, ideas and groups. Their shape is held by the protocol.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** 22 letters and digits. `crypto.randomUUID` is not there on plain HTTP in a hall; this is. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(22));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}

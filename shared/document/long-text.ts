// A text written in one go is one struct, however long. Cut into several it says the same, as Yjs itself cuts it when
// somebody writes in between.
import * as Y from 'yjs';

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];

/** One unit of UTF-16 in UTF-8, at most. */
const bytesPerUnit = 3;
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** The struct, or several of at most about `bytes` in its place when it is a longer text. Never cuts a surrogate pair. */
export function cutLongText(struct: Struct, bytes: number): Struct[] {
  const units = Math.max(2, Math.floor(bytes / bytesPerUnit));
  if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return [struct];
  if (struct.length <= units) return [struct];
  const { id, content, rightOrigin, parent, parentSub } = struct;
  const { str } = content;
  const pieces: Struct[] = [];
  let { origin } = struct;
  for (let from = 0; from < str.length; ) {
    let to = Math.min(str.length, from + units);
    if (to < str.length && isHigh(str.charCodeAt(to - 1))) to -= 1;
    const own = Y.createID(id.client, id.clock + from);
    const text = new Y.ContentString(str.slice(from, to));
    pieces.push(new Y.Item(own, null, origin, null, rightOrigin, parent, parentSub, text));
    origin = Y.createID(id.client, id.clock + to - 1);
    from = to;
  }
  return pieces;
}

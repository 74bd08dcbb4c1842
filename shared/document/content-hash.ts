// A number for what a document says: the same on every copy that reads the same, whoever wrote it, in whatever order it
// came, however its structs were merged or its deletions cleared away. It finds copies that differ; it proves nothing.
import * as Y from 'yjs';
import { openBrief } from './brief-document.ts';
import { createDigest, type Digest, writeValue } from './digest.ts';
import { openTable } from './table-document.ts';

type SharedType = Y.AbstractType<unknown>;
/** Asks for a bite to be counted, or for a type to be read before going on. */
type Step = SharedType | undefined;

const stepsPerBite = 300;
const shapes = [Y.XmlElement, Y.XmlText, Y.XmlFragment, Y.Text, Y.Array, Y.Map] as const;

function rootsOf(doc: Y.Doc): SharedType[] {
  const { ideas, places, groups, members, readings, statement } = openTable(doc);
  return [ideas, places, groups, members, readings, statement, openBrief(doc)] as SharedType[];
}

/** Reads in bites: whoever runs it may pause after each, and must give it up once the document has changed. */
export function* readHash(doc: Y.Doc): Generator<undefined, number> {
  const digest = createDigest();
  // A stack of our own: however deep somebody nests, nothing overflows.
  const open: Generator<Step, void>[] = rootsOf(doc)
    .map((root) => readType(root, digest))
    .reverse();
  let steps = 0;
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { done, value } = top.next();
    if (done) open.pop();
    else if (value) open.push(readType(value, digest));
    steps += 1;
    if (steps % stepsPerBite === 0) yield;
  }
  return digest.value();
}

/** The whole at once, for whoever has the time. */
export function hashOf(doc: Y.Doc): number {
  const reading = readHash(doc);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

function* readType(type: SharedType, digest: Digest): Generator<Step, void> {
  digest.mark('open');
  digest.number(shapes.findIndex((shape) => type instanceof shape));
  if (type instanceof Y.XmlElement) digest.text(type.nodeName);
  yield* readEntries(type, digest);
  yield* readSequence(type, digest);
  digest.mark('close');
}

/** Keys of a map, or attributes of an element, in an order that is everybody's. */
function* readEntries({ _map }: SharedType, digest: Digest): Generator<Step, void> {
  for (const key of [..._map.keys()].sort()) {
    const item = _map.get(key);
    if (!item || item.deleted) continue;
    digest.mark('key');
    digest.text(key);
    // Older values of the key are to its left and deleted; the last of its content is what counts.
    if (item.content instanceof Y.ContentType) yield item.content.type;
    else writeValue(digest, item.content.getContent().at(-1));
    yield;
  }
}

/** Elements of a list or the words of a text, with the marks that hold where something is to be seen. */
function* readSequence({ _start }: SharedType, digest: Digest): Generator<Step, void> {
  const marks = new Map<string, unknown>();
  let told = '';
  let areMarksNew = false;
  for (let item = _start; item; item = item.right) {
    yield;
    if (item.deleted) continue;
    const { content } = item;
    if (content instanceof Y.ContentFormat) {
      if (content.value === null) marks.delete(content.key);
      else marks.set(content.key, content.value);
      areMarksNew = true;
      continue;
    }
    if (areMarksNew) told = tellMarks(marks, told, digest);
    areMarksNew = false;
    if (content instanceof Y.ContentString) digest.characters(content.str);
    else if (content instanceof Y.ContentType) yield content.type;
    else for (const value of content.getContent()) writeValue(digest, value);
  }
}

/** Marks that begin and end around nothing, or are set twice, say nothing. */
function tellMarks(marks: ReadonlyMap<string, unknown>, told: string, digest: Digest): string {
  const set = createDigest();
  for (const key of [...marks.keys()].sort()) {
    set.text(key);
    writeValue(set, marks.get(key));
  }
  const now = marks.size === 0 ? '' : String(set.value());
  if (now === told) return told;
  digest.mark('marks');
  digest.text(now);
  return now;
}

// What a table's document says, as plain values that can be compared: by content and never by state vector. Formatting
// is compared by what it does to the words.
import { expect } from 'vitest';
import * as Y from 'yjs';
import { leaveMarks } from '../../shared/document/leave-marks.ts';
import { creatingClient, openTable } from '../../shared/document/table-document.ts';

interface Stretch {
  readonly insert: unknown;
  readonly attributes: string;
}

function toStretches(text: Y.Text): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { insert, attributes = {} } of text.toDelta()) {
    const marks = JSON.stringify(toEntries(Object.entries(attributes)));
    const last = stretches.at(-1);
    const isMore = typeof last?.insert === 'string' && last.attributes === marks;
    if (isMore && typeof insert === 'string') {
      stretches[stretches.length - 1] = { insert: `${last.insert}${insert}`, attributes: marks };
    } else stretches.push({ insert: toValue(insert), attributes: marks });
  }
  return stretches;
}

const toEntries = (entries: Iterable<[string, unknown]>) =>
  [...entries]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => [key, toValue(value)] as const);

function toValue(value: unknown): unknown {
  if (value instanceof Y.Text) return toStretches(value);
  if (value instanceof Y.XmlElement) {
    const attributes = toEntries(Object.entries(value.getAttributes()));
    return { name: value.nodeName, attributes, children: value.toArray().map(toValue) };
  }
  if (value instanceof Y.XmlFragment || value instanceof Y.Array) {
    return value.toArray().map(toValue);
  }
  if (value instanceof Y.Map) return toEntries(value.entries());
  if (value instanceof Y.Doc) return { document: value.guid };
  return value === undefined ? 'undefined' : value;
}

/** Everything that stands in a document: each root, who made which idea, and the names of all other roots. */
export function contentOf(doc: Y.Doc) {
  const table = openTable(doc);
  const { ideas, places, groups, members, readings, statement } = table;
  return {
    roots: [ideas, places, groups, members, readings, statement].map(toValue),
    creators: [...ideas.keys()].toSorted().map((id) => [id, creatingClient(ideas, id)] as const),
    names: [...doc.share.keys()].toSorted(),
  };
}

/** Fails where two documents differ, and shows where. */
export function expectSame(doc: Y.Doc, wanted: ReturnType<typeof contentOf>): void {
  const content = contentOf(doc);
  if (JSON.stringify(content) !== JSON.stringify(wanted)) expect(content).toEqual(wanted);
}

/** A copy made of updates alone, in their order. */
export function copyOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc({ guid: 'copy' });
  openTable(doc);
  leaveMarks(doc);
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
}

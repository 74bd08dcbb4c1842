// Frames that would make copies differ: items whose neighbours contradict each other, so that where they come to stand
// depends on what a copy happens to hold. The sender owns every word of them, so no rule of rights refuses them.
import * as Y from 'yjs';
import { openTable } from '../../../shared/document/table-document.ts';
import {
  type Content,
  craftUpdate,
  item,
  type Place,
  type StructId,
  stretch,
  type,
  value,
  words,
} from './crafted-update.ts';

/** The id of a character of an idea's text, or of the struct that holds a key of it. */
export function idsIn(doc: Y.Doc, idea: string) {
  const map = openTable(doc).ideas.get(idea);
  const text = map?.get('text');
  if (!map || !(text instanceof Y.Text) || !text._start) throw new Error(`no idea ${idea}`);
  const { client, clock } = text._start.id;
  return {
    character: (at: number): StructId => ({ client, clock: clock + at }),
    key(name: string): StructId {
      const entry = map._map.get(name);
      if (!entry) throw new Error(`no key ${name}`);
      return entry.id;
    },
    map: map._item?.id ?? { client: 0, clock: 0 },
  };
}

/**
 * Each frame by its name, for the sender's next free clock. They speak of two ideas of the sender's own, `first` and
 * `second`, of six letters each, and of a statement.
 */
export function toDivergingFrames(doc: Y.Doc, client: number): Record<string, Uint8Array> {
  const clock = Y.getState(doc.store, client);
  const first = idsIn(doc, 'first');
  const second = idsIn(doc, 'second');
  const { statement } = openTable(doc);
  const paragraph = statement._start?.id ?? { client: 0, clock: 0 };
  const one = (place: Place, content: Content = words('!')) =>
    craftUpdate({ clients: [{ client, clock, structs: [item(content, place)] }] });
  const { character } = first;
  return {
    'left of what it says it stands right of': one({
      origin: character(4),
      rightOrigin: character(1),
    }),
    'right of itself': one({ origin: character(2), rightOrigin: character(2) }),
    'between two texts': one({ origin: character(2), rightOrigin: second.character(3) }),
    'between a text and the statement': one({ origin: character(2), rightOrigin: paragraph }),
    'between a key and a text': one({ origin: first.key('kind'), rightOrigin: character(1) }),
    'between two keys': one(
      { origin: first.key('kind'), rightOrigin: first.key('language') },
      value('contact'),
    ),
    'between an idea and its text': one({ origin: first.map, rightOrigin: character(0) }),
    'inside a character': one({ parent: character(1) }),
    'inside a value': one({ parent: first.key('kind'), key: 'kind' }, value('contact')),
    'inside itself': one({ parent: { client, clock } }),
    'in a text under a key': one({ parent: first.key('text'), key: 'kind' }, value('contact')),
    'in an idea without a key': one({ parent: first.map }),
    'in a root of ideas without a key': one({ parent: 'ideas' }, type(1)),
    'beside what comes later in the same frame': craftUpdate({
      clients: [
        {
          client,
          clock,
          structs: [
            item(words('!'), { origin: { client, clock: clock + 1 } }),
            item(words('?'), { origin: character(5) }),
          ],
        },
      ],
    }),
    'two that stand beside each other': craftUpdate({
      clients: [
        {
          client,
          clock,
          structs: [
            item(words('!'), { origin: character(1), rightOrigin: { client, clock: clock + 1 } }),
            item(words('?'), { origin: { client, clock }, rightOrigin: character(0) }),
          ],
        },
      ],
    }),
    'behind a stretch that is left out': craftUpdate({
      clients: [
        { client, clock, structs: [stretch(10, 2), item(words('!'), { origin: character(5) })] },
      ],
    }),
  };
}

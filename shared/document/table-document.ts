// The shape of a table's document: the one place where its roots and keys are spelled.

import type * as Y from 'yjs';
import type { Place } from '../model/idea-on-table.ts';
import type { IdeaId } from '../model/ids.ts';

/** Values of one idea: `{ text: Y.Text, language, kind, ridesOn?, createdAt }`. */
export type IdeaMap = Y.Map<Y.Text | string | number>;
export type GroupMap = Y.Map<Y.Text>;

export interface TableDocument {
  readonly doc: Y.Doc;
  readonly ideas: Y.Map<IdeaMap>;
  readonly places: Y.Map<Place>;
  readonly groups: Y.Map<GroupMap>;
  readonly members: Y.Map<string>;
  readonly readings: Y.Map<Y.Map<unknown>>;
  readonly statement: Y.XmlFragment;
}

export function openTable(doc: Y.Doc): TableDocument {
  return {
    doc,
    ideas: doc.getMap<IdeaMap>('ideas'),
    places: doc.getMap<Place>('places'),
    groups: doc.getMap<GroupMap>('groups'),
    members: doc.getMap<string>('members'),
    readings: doc.getMap<Y.Map<unknown>>('readings'),
    statement: doc.getXmlFragment('statement'),
  };
}

/** The Yjs client that put an idea on the table; its owner is the author. */
export function creatingClient(ideas: Y.Map<IdeaMap>, id: IdeaId): number | null {
  return ideas._map.get(id)?.id.client ?? null;
}

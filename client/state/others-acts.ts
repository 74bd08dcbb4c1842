// What others do with the ideas of a table, as it comes in: read from the edits themselves, so that it costs what they
// change and nothing for what lies still.
import { useEffect, useEffectEvent } from 'react';
import type * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import type { IdeaId } from '../../shared/model/ids.ts';

export interface OthersActs {
  readonly added: readonly IdeaId[];
  readonly mended: readonly IdeaId[];
}

/** Tells of each round of edits that came from elsewhere; returns how to stop. */
export function followOthers(doc: Y.Doc, tell: (acts: OthersActs) => void): () => void {
  const { ideas } = openTable(doc);
  function read(events: Y.YEvent<Y.AbstractType<unknown>>[], { local }: Y.Transaction): void {
    if (local) return;
    const added = new Set<IdeaId>();
    const mended = new Set<IdeaId>();
    for (const { path, changes } of events) {
      const [id] = path;
      if (typeof id === 'string') mended.add(id);
      else for (const [key, { action }] of changes.keys) if (action === 'add') added.add(key);
    }
    for (const id of added) mended.delete(id);
    if (added.size + mended.size > 0) tell({ added: [...added], mended: [...mended] });
  }
  const root = ideas as unknown as Y.AbstractType<unknown>;
  root.observeDeep(read);
  return () => root.unobserveDeep(read);
}

/** While the component is shown. */
export function useOthersActs(doc: Y.Doc, tell: (acts: OthersActs) => void): void {
  const latest = useEffectEvent(tell);
  useEffect(() => followOthers(doc, (acts) => latest(acts)), [doc]);
}

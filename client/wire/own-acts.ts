// What somebody here changed in a document and the server has not stored yet, so that exactly their words can be
// offered back. Others' words are never among them.
import type * as Y from 'yjs';
import { openBrief } from '../../shared/document/brief-document.ts';
import { toPlainText } from '../../shared/document/plain-text.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { readTable } from '../../shared/document/table-snapshot.ts';
import type { Owners } from '../../shared/protocol/frames.ts';

export interface OwnActs {
  /** Everything so far is on the server's disk. */
  saved(): void;
  /** Unsaved edits came out of this browser's copy; which of the rich text they were, nobody knows any more. */
  found(): void;
  /** Texts changed here that do not stand in the server's copy. `owners` are the client ids it knows. */
  wordsNotIn(server: Y.Doc, owners: Owners): string[];
  stop(): void;
}

const ideasOf = (doc: Y.Doc) => readTable(openTable(doc)).ideas;
const fragmentsOf = (doc: Y.Doc) => [openTable(doc).statement, openBrief(doc)];

export function watchOwnActs(doc: Y.Doc): OwnActs {
  const { ideas } = openTable(doc);
  const touchedIdeas = new Set<string>();
  const touchedFragments = new Set<Y.XmlFragment>();

  function followIdeas(events: readonly Y.YEvent<Y.Map<unknown>>[], { local }: Y.Transaction) {
    if (!local) return;
    for (const { path, changes } of events) {
      const ids = path.length > 0 ? [String(path[0])] : changes.keys.keys();
      for (const id of ids) touchedIdeas.add(id);
    }
  }
  const followers = fragmentsOf(doc).map((fragment) => {
    const follow = (_: unknown, { local }: Y.Transaction) => {
      if (local) touchedFragments.add(fragment);
    };
    fragment.observeDeep(follow);
    return () => fragment.unobserveDeep(follow);
  });
  ideas.observeDeep(followIdeas as Parameters<typeof ideas.observeDeep>[0]);

  return {
    saved() {
      touchedIdeas.clear();
      touchedFragments.clear();
    },
    found() {
      for (const fragment of fragmentsOf(doc)) touchedFragments.add(fragment);
    },
    wordsNotIn(server, owners) {
      const there = new Map(ideasOf(server).map(({ id, text }) => [id, text]));
      // Under a client id that the server does not know, nobody but this person can have written here.
      const isOwn = (id: string, client: number) => touchedIdeas.has(id) || !(client in owners);
      const lostIdeas = ideasOf(doc)
        .filter(({ id, client, text }) => isOwn(id, client) && there.get(id) !== text)
        .map(({ text }) => text);
      const textsThere = fragmentsOf(server).map(toPlainText);
      const lostTexts = fragmentsOf(doc)
        .filter((fragment) => touchedFragments.has(fragment))
        .map(toPlainText)
        .filter((text) => !textsThere.includes(text));
      return [...lostIdeas, ...lostTexts].filter((text) => text.trim() !== '');
    },
    stop() {
      ideas.unobserveDeep(followIdeas as Parameters<typeof ideas.observeDeep>[0]);
      for (const stop of followers) stop();
    },
  };
}

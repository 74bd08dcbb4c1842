// What somebody here changed in a document and the server has not stored yet, so that exactly their words can be
// offered back. Others' words are never among them.
import * as Y from 'yjs';
import { openBrief } from '../../shared/document/brief-document.ts';
import { toPlainText } from '../../shared/document/plain-text.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { readTable } from '../../shared/document/table-snapshot.ts';
import type { Idea } from '../../shared/model/idea.ts';
import type { Owners } from '../../shared/protocol/frames.ts';
import { followKeys } from './touched-keys.ts';

export interface OwnWords {
  readonly text: string;
  /** With what it can be put on the table again, when it was an idea. */
  readonly idea: Pick<Idea, 'kind' | 'language' | 'ridesOn'> | null;
}

export interface OwnActs {
  /** Everything so far is on the server's disk. */
  saved(): void;
  /** Unsaved edits came out of this browser's copy; which of the rich text they were, nobody knows any more. */
  found(): void;
  /**
   * Texts changed here that do not stand in the server's copy. `owners` are the client ids it knows. With `me`, where
   * the copies have diverged, also what this person wrote before and the server had called saved.
   */
  wordsNotIn(server: Y.Doc, owners: Owners, me?: string | null): OwnWords[];
  stop(): void;
}

const fragmentsOf = (doc: Y.Doc) => [openTable(doc).statement, openBrief(doc)];
const plain = (text: string): OwnWords => ({ text, idea: null });

/** Every text beside the ideas, by its key. */
function sideTextsOf(doc: Y.Doc): Map<string, string> {
  const { groups, readings } = openTable(doc);
  const texts = new Map<string, string>();
  for (const [map, field] of [
    [groups, 'title'],
    [readings, 'text'],
  ] as const) {
    for (const [key, entry] of map.entries()) {
      const text: unknown = entry instanceof Y.Map ? entry.get(field) : null;
      if (text instanceof Y.Text) texts.set(`${field} ${key}`, text.toString());
    }
  }
  return texts;
}

/** Whether something visible in the words of an idea is not in the server's copy. */
function isWrittenBeyond(doc: Y.Doc, id: string, server: Y.Doc): boolean {
  const text: unknown = openTable(doc).ideas.get(id)?.get('text');
  if (!(text instanceof Y.Text)) return false;
  for (let item = text._start; item; item = item.right) {
    if (item.deleted) continue;
    if (item.id.clock + item.length > Y.getState(server.store, item.id.client)) return true;
  }
  return false;
}

export function watchOwnActs(doc: Y.Doc): OwnActs {
  const { ideas, groups, readings } = openTable(doc);
  const touchedIdeas = followKeys(ideas);
  const touchedGroups = followKeys(groups);
  const touchedReadings = followKeys(readings);
  const touchedFragments = new Set<Y.XmlFragment>();
  let hasFound = false;

  const followers = fragmentsOf(doc).map((fragment) => {
    const follow = (_: unknown, { local }: Y.Transaction) => {
      if (local) touchedFragments.add(fragment);
    };
    fragment.observeDeep(follow);
    return () => fragment.unobserveDeep(follow);
  });

  function lostIdeas(server: Y.Doc, owners: Owners, me: string | null): OwnWords[] {
    const there = new Map(readTable(openTable(server)).ideas.map(({ id, text }) => [id, text]));
    const isOwn = (id: string, client: number) =>
      touchedIdeas.has(id) ||
      // Under a client id that the server does not know, nobody but this person can have written here.
      !(client in owners) ||
      (me !== null && owners[client] === me) ||
      (hasFound && isWrittenBeyond(doc, id, server));
    return readTable(openTable(doc))
      .ideas.filter(({ id, client, text }) => isOwn(id, client) && there.get(id) !== text)
      .map(({ text, kind, language, ridesOn }) => ({ text, idea: { kind, language, ridesOn } }));
  }

  function lostSideTexts(server: Y.Doc): OwnWords[] {
    const here = sideTextsOf(doc);
    const there = sideTextsOf(server);
    return [...touchedGroups.keys('title '), ...touchedReadings.keys('text ')].flatMap((key) => {
      const text = here.get(key);
      return text === undefined || there.get(key) === text ? [] : [plain(text)];
    });
  }

  function lostFragments(server: Y.Doc): OwnWords[] {
    const there = fragmentsOf(server).map(toPlainText);
    return fragmentsOf(doc)
      .filter((fragment) => touchedFragments.has(fragment))
      .map(toPlainText)
      .filter((text) => !there.includes(text))
      .map(plain);
  }

  return {
    saved() {
      for (const touched of [touchedIdeas, touchedGroups, touchedReadings]) touched.clear();
      touchedFragments.clear();
      hasFound = false;
    },
    found() {
      hasFound = true;
      for (const fragment of fragmentsOf(doc)) touchedFragments.add(fragment);
    },
    wordsNotIn: (server, owners, me = null) =>
      [...lostIdeas(server, owners, me), ...lostSideTexts(server), ...lostFragments(server)].filter(
        ({ text }) => text.trim() !== '',
      ),
    stop() {
      for (const touched of [touchedIdeas, touchedGroups, touchedReadings]) touched.stop();
      for (const stop of followers) stop();
    },
  };
}

// What somebody here changed in a document and the server has not stored yet, so that exactly their words can be
// offered back. Others' words are never among them.
import * as Y from 'yjs';
import { toPlainText } from '../../../shared/document/plain-text.ts';
import { openTable } from '../../../shared/document/table-document.ts';
import { readTable } from '../../../shared/document/table-snapshot.ts';
import type { Owners } from '../../../shared/protocol/frames.ts';
import type { LostBecause } from './kept-words.ts';
import {
  fragmentsOf,
  ideaAt,
  type Proof,
  richText,
  sideTextsOf,
  type UnsavedWords,
} from './own-words.ts';
import { followKeys } from './touched-keys.ts';

/** What is known when a copy is given up. */
export interface GivenUp {
  readonly because: LostBecause;
  /** The client ids that the server knew. */
  readonly owners: Owners;
  readonly me: string | null;
}

export interface OwnActs {
  /** Everything so far is on the server's disk. */
  saved(): void;
  /** Unsaved edits came out of this browser's copy; which of the rich text they were, nobody knows any more. */
  found(): void;
  /**
   * Texts changed here that the server may lack; where it has come to say something else, also what this person wrote
   * before and it had called saved.
   */
  unsavedWords(given: GivenUp): UnsavedWords[];
  stop(): void;
}

/** Client id → how far what is visible in the words of an idea reaches. */
function endsOf(doc: Y.Doc, id: string, mayBeOwn: (client: number) => boolean): Proof['ends'] {
  const ends: Record<string, number> = {};
  const text: unknown = openTable(doc).ideas.get(id)?.get('text');
  if (!(text instanceof Y.Text)) return ends;
  for (let item = text._start; item; item = item.right) {
    const { client, clock } = item.id;
    if (item.deleted || !mayBeOwn(client)) continue;
    ends[client] = Math.max(ends[client] ?? 0, clock + item.length);
  }
  return ends;
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

  /** Null when nothing can prove that it is one's own. */
  function proofOf(id: string, author: number, given: GivenUp): Proof | null {
    const { because, owners, me } = given;
    const isRenewed = because === 'copy/renewed';
    // The server of a new epoch may lack what had been saved, whosever it was: how far it has come proves nothing then.
    const mayBeOwn = (client: number) => !isRenewed || !(client in owners) || owners[client] === me;
    const ends = hasFound ? endsOf(doc, id, mayBeOwn) : {};
    const isUnknown = !(author in owners) && (hasFound || !isRenewed);
    if (!isUnknown && Object.keys(ends).length === 0) return null;
    return { author: isUnknown ? author : null, ends };
  }

  function ideaWords(given: GivenUp): UnsavedWords[] {
    const { because, owners, me } = given;
    // Where the server has come to say something else, also what it had called saved.
    const isOther = because === 'copy/diverged' || because === 'copy/renewed';
    const isSure = (id: string, author: number) =>
      touchedIdeas.has(id) || (isOther && me !== null && owners[author] === me);
    const words: UnsavedWords[] = [];
    for (const { id, client, text, kind, language, ridesOn } of readTable(openTable(doc)).ideas) {
      const isCertain = isSure(id, client);
      const proof = isCertain ? null : proofOf(id, client, given);
      if (!isCertain && !proof) continue;
      words.push({ text, idea: { kind, language, ridesOn }, at: ideaAt(id), proof });
    }
    return words;
  }

  function sideWords(): UnsavedWords[] {
    const here = sideTextsOf(doc);
    return [...touchedGroups.keys('title '), ...touchedReadings.keys('text ')].flatMap((at) => {
      const text = here.get(at);
      return text === undefined ? [] : [{ text, idea: null, at, proof: null }];
    });
  }

  function richWords(): UnsavedWords[] {
    return fragmentsOf(doc)
      .filter((fragment) => touchedFragments.has(fragment))
      .map((fragment) => ({ text: toPlainText(fragment), idea: null, at: richText, proof: null }));
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
    unsavedWords: (given) =>
      [...ideaWords(given), ...sideWords(), ...richWords()].filter(
        ({ text }) => text.trim() !== '',
      ),
    stop() {
      for (const touched of [touchedIdeas, touchedGroups, touchedReadings]) touched.stop();
      for (const stop of followers) stop();
    },
  };
}

// Words of somebody here that may be lost, as plain values, and which of them the server's state lacks indeed. Until
// that state has come nobody knows, so they can be kept meanwhile without the copy that they stood in.
import * as Y from 'yjs';
import * as z from 'zod/mini';
import { openBrief } from '../../../shared/document/brief-document.ts';
import { toPlainText } from '../../../shared/document/plain-text.ts';
import { openTable } from '../../../shared/document/table-document.ts';
import { readTable } from '../../../shared/document/table-snapshot.ts';
import { type Idea, ideaKind } from '../../../shared/model/idea.ts';
import type { Owners } from '../../../shared/protocol/frames.ts';

export interface OwnWords {
  readonly text: string;
  /** With what it can be put on the table again, when it was an idea. */
  readonly idea: Pick<Idea, 'kind' | 'language' | 'ridesOn'> | null;
}

/** How the server's state will show that words are one's own, where this copy alone cannot. */
export interface Proof {
  /** Its client id, which the server did not know: nobody but this person can have written under it here. */
  readonly author: number | null;
  /** Client id → how far the words reach: they are one's own if the server has not come so far. */
  readonly ends: Readonly<Record<string, number>>;
}

export interface UnsavedWords extends OwnWords {
  /** Where they stood: the key of a text, or `richText`. */
  readonly at: string;
  /** Null when they are one's own for certain. */
  readonly proof: Proof | null;
}

export const richText = 'rich text';
export const ideaAt = (id: string) => `idea ${id}`;

const idea = z.object({ kind: ideaKind, language: z.string(), ridesOn: z.nullable(z.string()) });
export const ownWordsFields = { text: z.string(), idea: z.nullable(idea) };
export const unsavedWordsFields = {
  ...ownWordsFields,
  at: z.string(),
  proof: z.nullable(
    z.object({ author: z.nullable(z.number()), ends: z.record(z.string(), z.number()) }),
  ),
};

export const fragmentsOf = (doc: Y.Doc) => [openTable(doc).statement, openBrief(doc)];

/** Every text beside the ideas, by its key. */
export function sideTextsOf(doc: Y.Doc): Map<string, string> {
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

/** Those that do not stand in the server's copy. `owners` are the client ids that it knows. */
export function findLost<Words extends UnsavedWords>(
  words: readonly Words[],
  server: Y.Doc,
  owners: Owners,
): Words[] {
  const texts = sideTextsOf(server);
  for (const { id, text } of readTable(openTable(server)).ideas) texts.set(ideaAt(id), text);
  const fragments = fragmentsOf(server).map(toPlainText);
  const isThere = ({ at, text }: UnsavedWords) =>
    at === richText ? fragments.includes(text) : texts.get(at) === text;
  return words.filter((one) => isProven(one.proof, server, owners) && !isThere(one));
}

function isProven(proof: Proof | null, server: Y.Doc, owners: Owners): boolean {
  if (proof === null || (proof.author !== null && !(proof.author in owners))) return true;
  return Object.entries(proof.ends).some(
    ([client, end]) => end > Y.getState(server.store, Number(client)),
  );
}

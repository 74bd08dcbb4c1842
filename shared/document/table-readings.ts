// Readings of ideas in other languages, found by idea: all keys are looked at once, however many ideas there are.
import * as Y from 'yjs';
import type { Reading } from '../model/idea.ts';
import { language as languageSchema } from '../model/language.ts';
import { limits } from '../model/limits.ts';
import type { TableDocument } from './table-document.ts';

export interface ReadingIndex {
  /** Keys under which readings stand or stood, `ideaId/language`. Returns whose they are. */
  note(keys: Iterable<string>): ReadonlySet<string>;
  /** [DO41] By language, so that every copy shows the same; no more than there are languages in a session. */
  read(ideaId: string): Reading[];
}

export function createReadingIndex({ readings }: TableDocument): ReadingIndex {
  const keysOf = new Map<string, Set<string>>();
  /** Tag → language, or null when it is none: a few, asked about for every reading. */
  const languages = new Map<string, string | null>();

  function languageOf(tag: string): string | null {
    const known = languages.get(tag);
    if (known !== undefined) return known;
    const parsed = languageSchema.safeParse(tag);
    const language = parsed.success ? parsed.data : null;
    languages.set(tag, language);
    return language;
  }

  function readOne(key: string): Reading[] {
    const entry: unknown = readings.get(key);
    const text: unknown = entry instanceof Y.Map ? entry.get('text') : null;
    // An empty one says nothing, and costs less than its language.
    if (!(text instanceof Y.Text) || text.length === 0) return [];
    const language = languageOf(key.slice(key.indexOf('/') + 1));
    // Whether a machine wrote it and whether it was checked is nothing that a document can claim.
    return language ? [{ language, text: text.toString(), by: 'human', checked: false }] : [];
  }

  function note(keys: Iterable<string>): ReadonlySet<string> {
    const ideas = new Set<string>();
    for (const key of keys) {
      const id = key.slice(0, Math.max(0, key.indexOf('/')));
      const ofIdea = keysOf.get(id);
      if (ofIdea) ofIdea.add(key);
      else keysOf.set(id, new Set([key]));
      ideas.add(id);
    }
    return ideas;
  }

  note(readings.keys());
  return {
    note,
    read(ideaId) {
      const read: Reading[] = [];
      for (const key of [...(keysOf.get(ideaId) ?? [])].sort()) {
        if (read.length === limits.readingLanguages) break;
        read.push(...readOne(key));
      }
      return read;
    },
  };
}

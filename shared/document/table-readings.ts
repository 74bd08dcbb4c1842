// Readings of ideas in other languages, found by idea: all keys are looked at once, however many ideas there are.
import * as Y from 'yjs';
import type { Reading } from '../model/idea.ts';
import { language as languageSchema } from '../model/language.ts';
import { limits } from '../model/limits.ts';
import type { TableDocument } from './table-document.ts';

/** Idea → keys under which readings of it stand or stood, `ideaId/language`. */
export type ReadingKeys = Map<string, Set<string>>;

export function noteReadings(keys: Iterable<string>, found: ReadingKeys = new Map()): ReadingKeys {
  for (const key of keys) {
    const [id = ''] = key.split('/', 1);
    const ofIdea = found.get(id);
    if (ofIdea) ofIdea.add(key);
    else found.set(id, new Set([key]));
  }
  return found;
}

function readReading({ readings }: TableDocument, key: string): Reading[] {
  const entry: unknown = readings.get(key);
  const text: unknown = entry instanceof Y.Map ? entry.get('text') : null;
  // An empty one says nothing, and costs less than its language.
  if (!(text instanceof Y.Text) || text.length === 0) return [];
  const language = languageSchema.safeParse(key.slice(key.indexOf('/') + 1));
  if (!language.success) return [];
  // Whether a machine wrote it and whether it was checked is nothing that a document can claim.
  return [{ language: language.data, text: text.toString(), by: 'human', checked: false }];
}

/** [DO30] By language, so that every copy shows the same; no more than there are languages in a session. */
export function readReadings(table: TableDocument, keys: Iterable<string> = []): Reading[] {
  const read: Reading[] = [];
  for (const key of [...keys].sort()) {
    if (read.length === limits.readingLanguages) break;
    read.push(...readReading(table, key));
  }
  return read;
}

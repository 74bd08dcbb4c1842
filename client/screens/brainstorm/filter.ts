// Showing only some of the ideas: by kind, by city, by words in them.
import type { IdeaKind } from '../../../shared/model/idea.ts';
import { hasWords } from '../../pieces/tables/has-words.ts';
import type { IdeaView } from './card/idea-view.ts';

export interface Filter {
  readonly kind: IdeaKind | '';
  readonly city: string;
  readonly words: string;
}

export const noFilter: Filter = { kind: '', city: '', words: '' };

export function isFiltering({ kind, city, words }: Filter): boolean {
  return kind !== '' || city !== '' || words.trim() !== '';
}

/** Whether an idea passes; the words are looked for in its text, its readings and its author's name. */
export function passes({ kind, city, words }: Filter, view: IdeaView): boolean {
  if (kind !== '' && view.idea.kind !== kind) return false;
  if (city !== '' && view.city !== city) return false;
  const readings = view.idea.readings.map(({ text }) => text);
  return hasWords(words, [view.idea.text, view.name ?? '', ...readings]);
}

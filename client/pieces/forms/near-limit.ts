// A counter is shown only where it matters: to somebody who writes a short name it says nothing.
import { countCharacters } from '../../../shared/model/visible-text.ts';

/** The limit once a text comes near it; undefined, and so no counter, before. */
export function nearLimit(text: string, most: number): number | undefined {
  return countCharacters(text) > most * 0.75 ? most : undefined;
}

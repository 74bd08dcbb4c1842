// A pasted list: one idea per line, without the list's own marks.
import { toVisibleText } from '../../../shared/model/visible-text.ts';

const mark = /^\s*(?:[-–—*•・●○◦▪]|\(?\d{1,3}[.)、．）])\s*/u;

/** The lines that would be ideas of their own; a single one means that the text is one idea. */
export function toSeveralIdeas(text: string): string[] {
  return toVisibleText(text)
    .split('\n')
    .map((line) => line.replace(mark, '').trim())
    .filter((line) => line !== '');
}

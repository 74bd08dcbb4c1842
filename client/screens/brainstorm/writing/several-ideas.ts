// A pasted list: one idea per line, without the list's own marks.
import { toVisibleText } from '../../../../shared/model/visible-text.ts';
import { toLines } from '../../../pasted/to-lines.ts';

/** The lines that would be ideas of their own; a single one means that the text is one idea. */
export function toSeveralIdeas(text: string): string[] {
  return toVisibleText(toLines(text, ''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

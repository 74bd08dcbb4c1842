// The outcome as a document to read, send and put on file.
import type { OutcomeFormat } from '../workshop/outcome-format.ts';
import {
  challengeBlocks,
  citiesBlocks,
  figuresBlocks,
  participantsBlocks,
  reportsBlocks,
  stepsBlocks,
  strayPromiseBlocks,
} from './markdown-parts.ts';
import { escapeLine } from './markdown-text.ts';
import { wordsOf } from './words/words-of.ts';

export const markdown: OutcomeFormat = {
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  async write(outcome, language) {
    const words = wordsOf(language);
    const blocks = [
      `# ${words.outcomeOf} ${escapeLine(outcome.session.title)}`,
      ...citiesBlocks(outcome, words, language),
      ...figuresBlocks(outcome, words),
      ...reportsBlocks(outcome, words),
      `## ${words.challenges}`,
      ...outcome.challenges.flatMap((challenge) => challengeBlocks(challenge, outcome, words)),
      ...strayPromiseBlocks(outcome, words),
      ...stepsBlocks(outcome, words, language),
      ...participantsBlocks(outcome, words),
    ];
    return new TextEncoder().encode(`${blocks.join('\n\n')}\n`);
  },
};

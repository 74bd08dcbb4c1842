// What people paste, by the real clipboard of a browser and under our content security policy: into ideas, briefs and
// statements, from many programs, each taken back again.
import { expect, it } from 'vitest';
import { openRoom } from '../support/at-the-table.ts';
import { contents } from '../support/pasted/contents.ts';
import { readOutline } from '../support/pasted/outline.ts';
import { copy, paste, undo } from '../support/real-clipboard.ts';
import {
  openBriefInBrowser,
  openStatementInBrowser,
  type Writing,
} from '../support/texts-in-browsers.ts';

const wanted = (what: 'idea' | 'rich') =>
  Object.fromEntries(contents.map((content) => [content.from, content[what]]));

async function expectAllAsWanted({ page, text, complaints }: Writing) {
  const found: Record<string, readonly string[]> = {};
  for (const content of contents) {
    await copy(page, content);
    await paste(page);
    found[content.from] = await readOutline(text);
    await undo(page);
    expect([content.from, await readOutline(text)]).toEqual([content.from, []]);
  }
  expect(found).toEqual(wanted('rich'));
  expect(complaints).toEqual([]);
}

it('[PC1] [PC2] [PC3] [PC4] into a brief', async () => {
  await expectAllAsWanted(await openBriefInBrowser());
});

it('[PC1] [PC2] [PC3] [PC4] into a statement', async () => {
  await expectAllAsWanted(await openStatementInBrowser());
});

it('[PC2] [PC3] [PC4] into the field of an idea', async () => {
  const { sitDown } = await openRoom();
  const { page, field, complaints } = await sitDown();
  const idea = field('brainstorm.yourIdea');
  const found: Record<string, string> = {};
  for (const content of contents) {
    await copy(page, content);
    await paste(page);
    found[content.from] = (await idea.inputValue()).trim();
    await undo(page);
    expect([content.from, await idea.inputValue()]).toEqual([content.from, '']);
  }
  expect(found).toEqual(wanted('idea'));
  expect(complaints).toEqual([]);
});

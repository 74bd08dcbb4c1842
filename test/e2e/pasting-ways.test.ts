// How things are pasted: behind words, as plain text, by dropping, from one of our own texts, far too much.
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openRoom } from '../support/at-the-table.ts';
import { google } from '../support/pasted/google.ts';
import { readOutline } from '../support/pasted/outline.ts';
import { type Copied, copy, paste, pastePlain, undo } from '../support/real-clipboard.ts';
import { nth } from '../support/sessions.ts';
import { openBriefInBrowser } from '../support/texts-in-browsers.ts';

const soon = { timeout: 60_000 };
const looks = nth(google, 0);
const list: Copied = { html: '', text: '- Ljus\n- Värme' };
const bold: Copied = {
  html: '<b style="font-weight:normal"><span>lyktor</span></b>',
  text: 'lyktor',
};

/** Drags something from beside our page, as from the window of another program. */
async function drop(page: Page, { html, text }: Copied, onto: Locator) {
  await page.evaluate(
    (dragged) => {
      const handle = document.createElement('div');
      handle.id = 'dragged';
      handle.draggable = true;
      handle.textContent = 'dra';
      handle.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
      handle.addEventListener('dragstart', ({ dataTransfer }) => {
        if (dragged.html !== '') dataTransfer?.setData('text/html', dragged.html);
        dataTransfer?.setData('text/plain', dragged.text);
      });
      document.body.prepend(handle);
    },
    { html, text },
  );
  await onto.scrollIntoViewIfNeeded();
  await page.locator('#dragged').dragTo(onto);
}

it('[PC4] behind words: they go on, the caret stands behind, and undo leaves what was typed', async () => {
  const { page, text } = await openBriefInBrowser();
  await page.keyboard.type('Vi tänder (');
  await copy(page, bold);
  await paste(page);
  expect(await readOutline(text)).toEqual(['Vi tänder (lyktor']);
  await undo(page);
  expect(await readOutline(text)).toEqual(['Vi tänder (']);
  await paste(page);
  await page.keyboard.type('na) nu');
  await page.keyboard.press('Enter');
  await copy(page, list);
  await paste(page);
  await page.keyboard.type('!');
  expect(await readOutline(text)).toEqual(['Vi tänder (lyktorna) nu', '- Ljus', '- Värme!']);
});

/** Types words and puts the caret where the bar is. */
async function typeAround(page: Page, words: string) {
  const [before = '', after = ''] = words.split('|');
  await page.keyboard.type(before + after);
  for (const _ of after) await page.keyboard.press('ArrowLeft');
}

it('[PC4] into the midst of a sentence: the space around it comes along, and the caret stands behind', async () => {
  const { page, text } = await openBriefInBrowser();
  const stands = (words: string) => expect.poll(() => text.innerText()).toBe(words);
  await typeAround(page, 'Vi tänder |i natt');
  await copy(page, { ...bold, text: 'lyktor ' });
  await paste(page);
  await stands('Vi tänder lyktor i natt');
  await undo(page);
  await stands('Vi tänder i natt');
  await paste(page);
  await stands('Vi tänder lyktor i natt');
  await page.keyboard.type('och eldar ');
  await stands('Vi tänder lyktor och eldar i natt');
  await copy(page, { html: '', text: 'ljus ' });
  await paste(page);
  await stands('Vi tänder lyktor och eldar ljus i natt');
  await paste(page);
  await stands('Vi tänder lyktor och eldar ljus ljus i natt');
});

it('[PC4] so it is in the field of an idea', async () => {
  const { sitDown } = await openRoom();
  const { page, field } = await sitDown();
  const idea = field('brainstorm.yourIdea');
  const stands = (words: string) => expect.poll(() => idea.inputValue()).toBe(words);
  await idea.focus();
  await typeAround(page, 'Vi tänder |i natt');
  await copy(page, { ...bold, text: 'lyktor ' });
  await paste(page);
  await page.keyboard.type('och eldar ');
  await stands('Vi tänder lyktor och eldar i natt');
  await copy(page, { html: '', text: '- ljus\n' });
  await paste(page);
  await stands('Vi tänder lyktor och eldar ljusi natt');
  await undo(page);
  await stands('Vi tänder lyktor och eldar i natt');
});

it('[PC4] as plain text nothing becomes a list and nothing looks', async () => {
  const { page, text } = await openBriefInBrowser();
  await copy(page, looks);
  await pastePlain(page);
  expect(await readOutline(text)).toEqual([looks.text]);
  await undo(page);
  await copy(page, { html: '<ol><li>Ljus</li></ol>', text: 'a. Ljus\nb. Värme' });
  await pastePlain(page);
  expect(await readOutline(text)).toEqual(['a. Ljus', 'b. Värme']);
});

it('[PC4] what was copied in a text of ours stands as it was', async () => {
  const { page, text } = await openBriefInBrowser();
  await page.keyboard.type('- 1. maj');
  await page.keyboard.press('Enter');
  await page.keyboard.type('[ ] Köp');
  const once = await readOutline(text);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  expect(await readOutline(text)).toEqual([]);
  await paste(page);
  expect(await readOutline(text)).toEqual(once);
});

it('[PC4] what is dropped goes the same way', async () => {
  const { page, text } = await openBriefInBrowser();
  await page.keyboard.type('Först');
  await drop(page, looks, text);
  await expect.poll(() => readOutline(text)).toEqual(['Först', ...looks.rich]);
});

it('[PC4] what is dropped on the field of an idea goes the same way, and makes several', async () => {
  const { sitDown } = await openRoom();
  const { page, field, button } = await sitDown();
  const idea = field('brainstorm.yourIdea');
  await drop(page, { html: '', text: '①灯り\n②お茶' }, idea);
  expect(await idea.inputValue()).toBe('灯り\nお茶');
  await button('brainstorm.makeSeveral', { count: 2 }).click();
  await expect.poll(() => page.locator('[data-card]').count()).toBe(2);
});

it('[PC5] a novel of two megabytes stands there, and a page of a hundred thousand elements in one another is its words', async () => {
  const { page, text, complaints } = await openBriefInBrowser();
  await copy(page, { html: `${'<div><i>'.repeat(50_000)}djupt`, text: 'djupt' });
  await paste(page);
  await expect.poll(() => readOutline(text), soon).toEqual(['djupt']);
  await undo(page);
  const sentence = `<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%;mso-pagination:none'><span lang=SV style='font-family:"Times New Roman",serif;mso-ansi-language:SV'>Det var mörkt och <b style='mso-bidi-font-weight:normal'>kallt</b> vid älven.<o:p></o:p></span></p>\n`;
  const count = Math.ceil(2_000_000 / sentence.length);
  await copy(page, {
    html: sentence.repeat(count),
    text: 'Det var mörkt och kallt vid älven.\n'.repeat(count),
  });
  await paste(page);
  await expect.poll(() => text.locator('p').count(), soon).toBe(count);
  expect(await text.locator('p').last().innerText()).toContain(
    'Det var mörkt och kallt vid älven.',
  );
  expect(complaints).toEqual([]);
});

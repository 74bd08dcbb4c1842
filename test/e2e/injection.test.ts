// Programs written as ideas and as nodes of rich text, past every editor: they are words or nothing, on every page.
import * as decoding from 'lib0/decoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openBrief } from '../../shared/document/brief-document.ts';
import { pages } from '../../shared/model/pages.ts';
import { briefDocument } from '../../shared/protocol/document-name.ts';
import { acknowledgedAs, frameKind } from '../../shared/protocol/frames.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import {
  command,
  oneChallenge,
  openPreparedEvening,
  seatGuest,
} from '../support/prepared-evening.ts';
import { nth } from '../support/sessions.ts';
import { openStockClient } from '../support/sync-endpoint.ts';
import { unfold } from '../support/unfold.ts';

const attack = 'window.hacked = true';
const hostileIdeas = {
  script: `<script>${attack}</script>`,
  image: `<img src="x" onerror="${attack}">`,
  link: `javascript:${attack}`,
} as const;

function element(name: string, attributes: object, ...inside: (Y.XmlElement | Y.XmlText)[]) {
  const made = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.insert(0, inside);
  return made;
}

function words(text: string, marks: Record<string, unknown> = {}): Y.XmlText {
  const made = new Y.XmlText();
  made.insert(0, text, marks);
  return made;
}

/** Nodes and attributes that no schema of ours knows: the door itself refuses them. */
const unknownNodes = () => [
  element('script', {}, words(attack)),
  element('img', { src: 'x', onerror: attack }),
  element('paragraph', { onclick: attack }, words(attack)),
  element('iframe', { srcdoc: `<script>parent.${attack}</script>` }),
];

/** What no editor of ours would write, between two harmless paragraphs. */
const hostileNodes = (first: string, last: string) => [
  element('paragraph', {}, words(first)),
  element('paragraph', {}, words('Läs mer', { link: { href: `javascript:${attack}` } })),
  element('paragraph', {}, words(`${first} <img src="x" onerror="${attack}">`)),
  element('paragraph', {}, words(last)),
];

const dangerous = [
  'body script',
  'iframe',
  'object',
  'embed',
  '[onerror]',
  '[onclick]',
  '[onload]',
  'img[src="x"]',
  'a[href^="javascript:" i]',
  '[srcdoc]',
].join(', ');

/** Waits for the words that came with the attack, and finds nothing of it but words. */
async function expectHarmless(page: BrowserPerson['page'], shown: string): Promise<void> {
  await expect.poll(() => page.locator('body').innerText(), { timeout: 20_000 }).toContain(shown);
  const found = await page.evaluate((selector) => {
    const elements = [...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML);
    return 'hacked' in window ? [...elements, 'it ran'] : elements;
  }, dangerous);
  expect(found).toEqual([]);
}

describe('programs in words', () => {
  it('[UI15] run nowhere: not for participants, on the wall or in the outcome', async () => {
    const evening = await openPreparedEvening();
    const { app, created } = evening;
    const { session, facilitator } = created;
    const dialogs: string[] = [];
    const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
    const wall = await evening.person({ language: 'ja', size: { width: 1920, height: 1080 } });
    await wall.page.goto(`${app.url}${pages.wall(session.code)}`);
    for (const { page } of [karin, wall]) {
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        return dialog.dismiss();
      });
    }

    await evening.goTo('pitches');
    const challenge = nth(session.challenges, 0);
    const brief = await openStockClient(app, facilitator.token, briefDocument(challenge.id));
    // A stock client knows no acknowledgement and would say so.
    brief.provider.messageHandlers[frameKind.acknowledge] = () => undefined;
    openBrief(brief.doc).insert(0, hostileNodes('Bakgrund', 'Slut på bakgrunden'));
    await expectHarmless(karin.page, 'Slut på bakgrunden');

    const intruder = await openStockClient(app, facilitator.token, briefDocument(challenge.id));
    const answers: number[] = [];
    intruder.provider.messageHandlers[frameKind.acknowledge] = (_, decoder) => {
      decoding.readVarUint(decoder);
      answers.push(decoding.readVarUint(decoder));
    };
    openBrief(intruder.doc).insert(0, unknownNodes());
    await expect.poll(() => answers, { timeout: 20_000 }).toContain(acknowledgedAs.refused);

    await evening.goTo('brainstorm');
    const guest = await seatGuest(app, created, 'ゆき');
    await karin.button('brainstorm.sitDownAt', { title: oneChallenge.title }).click();
    for (const [id, text] of Object.entries(hostileIdeas)) guest.say(id, text);
    for (const text of Object.values(hostileIdeas)) {
      await expectHarmless(karin.page, text);
      await expectHarmless(wall.page, text);
    }

    await evening.goTo('one-idea');
    const table = nth(session.tables, 0);
    await command(app, created, ['table:choose', { tableId: table.id, ideaId: 'image' }]);
    await karin.page.getByText(karin.say('one-idea.chosen')).first().waitFor();
    guest.table.statement.insert(0, hostileNodes('Vi tänder', 'Slut på förslaget'));
    await expectHarmless(karin.page, 'Slut på förslaget');

    await evening.goTo('share-out');
    await expectHarmless(karin.page, 'Slut på förslaget');
    await expectHarmless(wall.page, hostileIdeas.image);
    await evening.goTo('support');
    await expectHarmless(karin.page, hostileIdeas.image);

    await karin.page.goto(`${app.url}${pages.outcome(session.id)}`);
    await unfold(karin.page);
    for (const text of [...Object.values(hostileIdeas), 'Slut på bakgrunden', 'Slut på förslaget'])
      await expectHarmless(karin.page, text);
    expect(dialogs).toEqual([]);
  }, 120_000);
});

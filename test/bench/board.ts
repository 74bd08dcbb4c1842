// Question: with 300 ideas on one table, while others write and point, do typing, dragging and panning keep sixty frames
// a second in a real browser?
// Prediction, written first: yes for typing (the field draws nothing but itself) and dragging (one card is moved past
// React); panning a little less without a graphics card, because every card in view is painted by the processor.
// And what does a frame cost beside one of an empty page of the same run, on a processor slowed down four times as well?
// Prediction: typing and dragging keep three quarters of the empty page's frames when slowed; panning half, with painting and
// not script or layout to blame.
// Run after a build: `tsx test/bench/board.ts [folder of the built client]`.
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { startApp } from '../support/app.ts';
import { openBrainstorm } from '../support/brainstorm-table.ts';
import { openBrowser } from '../support/open-browser.ts';
import { quantile, wait } from './figures.ts';

const ideas = 300;
const groups = 6;
const othersEveryMs = 50;
const measuredMs = 4000;

const app = await startApp({ clientDir: resolve(process.argv[2] ?? 'dist/client') });
const table = await openBrainstorm(app, { ideas, groups });
const browser = await openBrowser();
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
await page.addInitScript(() => localStorage.setItem('umecon boardView', 'board'));
await page.goto(table.created.joinLink.replace(/^https?:\/\/[^/]+/, app.url));
await page.locator('input').first().fill('Bench');
await page.locator('input[type=radio]').first().check({ force: true });
await page.locator('button[type=submit]').click();
await page.locator('main ul button').first().click();
await page.locator('textarea').waitFor();
await page.waitForFunction((n) => document.querySelectorAll('[data-card]').length >= n, ideas);
await wait(1500);

// As text, because what tsx compiles does not run in a page.
const watch = `
  globalThis.told = { frames: [], events: [], isOver: false };
  let last = performance.now();
  requestAnimationFrame(function frame(now) {
    told.frames.push(now - last);
    last = now;
    if (!told.isOver) requestAnimationFrame(frame);
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) told.events.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
`;

const tools = await page.context().newCDPSession(page);
await tools.send('Performance.enable');
/** Seconds of the page's main thread, which other programs of the machine hardly change: all, script, style and layout. */
async function readThread() {
  const { metrics } = await tools.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    all: of('ThreadTime'),
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
  };
}
/** Milliseconds between the frames of an empty page at the present speed. */
let emptyFrameMs = Number.NaN;

/** Frames and the time from a key or pointer to what it changed on the screen. */
async function measure(name: string, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(watch);
  const before = await readThread();
  await act();
  const after = await readThread();
  const { frames, events } = await page.evaluate<{ frames: number[]; events: number[] }>(
    'told.isOver = true, told',
  );
  const average = frames.reduce((sum, one) => sum + one, 0) / frames.length;
  const each = (key: keyof typeof after) =>
    ((1000 * (after[key] - before[key])) / frames.length).toFixed(1);
  const late = frames.filter((one) => one > 25).length / frames.length;
  console.log(
    `${name}: ${(1000 / average).toFixed(1)} frames/s, p95 ${quantile(frames, 0.95).toFixed(1)} ms,`,
    `${(late * 100).toFixed(1)} % of frames late; events over 16 ms: ${events.length},`,
    `p95 ${quantile(events, 0.95) || 0} ms; of an empty page's frames ${((100 * emptyFrameMs) / average).toFixed(0)} %;`,
    `a frame: main thread ${each('all')} ms, script ${each('script')} ms, style and layout ${each('layout')} ms`,
  );
}

async function type(on: Page): Promise<void> {
  await on.locator('textarea').focus();
  await on.keyboard.type('Ljus, värme och något varmt att dricka på varje gård i hela januari. ', {
    delay: 40,
  });
  await on.keyboard.press('Enter');
}

/** Where a card can be taken hold of: in the middle of the view, so that dragging it does not pan as well, and covered by nothing. */
const findHold = `(() => {
  const board = document.querySelector('[data-board]');
  const { left, right, top, bottom } = board.getBoundingClientRect();
  for (const one of board.querySelectorAll('[data-card]')) {
    const at = one.getBoundingClientRect();
    const [x, y] = [at.left + at.width / 2, at.top + at.height / 2];
    const isAside = x < left + 220 || x > right - 220 || y < top + 150 || y > bottom - 150;
    const under = isAside ? null : document.elementFromPoint(x, y);
    if (under && one.contains(under) && !under.closest('input, label, button')) return { x, y };
  }
  throw new Error('no card to take hold of');
})()`;

async function drag(on: Page): Promise<void> {
  await on.locator('[data-board] [data-card]').nth(40).focus();
  await wait(500);
  const { x, y } = await on.evaluate<{ x: number; y: number }>(findHold);
  await on.mouse.move(x, y);
  await on.mouse.down();
  const until = Date.now() + measuredMs;
  for (let angle = 0; Date.now() < until; angle += 0.15) {
    await on.mouse.move(x + 150 * Math.sin(angle), y + 80 * Math.cos(angle));
  }
  const isDragged = (await on.locator('[data-dragging]').count()) === 1;
  await on.mouse.up();
  if (!isDragged) throw new Error('the card did not follow');
  await on.keyboard.press('Escape'); // where it was let go may ask to group
}

async function pan(on: Page): Promise<void> {
  const box = await on.locator('[data-board]').boundingBox();
  if (!box) throw new Error('no board');
  await on.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const until = Date.now() + measuredMs;
  for (let turn = 0; Date.now() < until; turn += 1) {
    await on.mouse.wheel(turn % 80 < 40 ? 25 : -25, turn % 60 < 30 ? 25 : -25);
    await wait(12);
  }
}

let turn = 0;
const others = setInterval(() => {
  turn += 1;
  const who = turn % 2 === 0 ? table.karin : table.yuki;
  who.at({ x: 200 + (turn % 40) * 20, y: 300, writing: true });
  if (turn % 10 === 0) who.say(`Ännu en idé ${turn}`);
}, othersEveryMs);

console.log(
  `${await page.locator('[data-card]').count()} cards, others act every ${othersEveryMs} ms`,
);
const empty = await (await browser.newContext()).newPage();
async function measureEmpty(): Promise<void> {
  await empty.bringToFront();
  await empty.evaluate(watch);
  await wait(measuredMs);
  const { frames } = await empty.evaluate<{ frames: number[] }>('told.isOver = true, told');
  emptyFrameMs = frames.reduce((sum, one) => sum + one, 0) / frames.length;
  console.log(`an empty page: ${(1000 / emptyFrameMs).toFixed(1)} frames/s`);
  await page.bringToFront();
}
const emptyTools = await empty.context().newCDPSession(empty);
for (const rate of [1, 4]) {
  for (const each of [tools, emptyTools]) {
    await each.send('Emulation.setCPUThrottlingRate', { rate });
  }
  console.log(`-- processor slowed ${rate} times`);
  await measureEmpty();
  await measure('idle', () => wait(measuredMs));
  await measure('typing', () => type(page));
  await measure('dragging', () => drag(page));
  await measure('panning', () => pan(page));
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-board]')?.focus());
  await page.keyboard.press('0');
  await wait(800);
  await measure('panning, everything in view', () => pan(page));
  await measure('typing, everything in view', () => type(page));
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-board]')?.focus());
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('+');
}
await page.getByRole('radio').nth(1).check({ force: true });
await wait(800);
await measure('typing beside the list', () => type(page));

clearInterval(others);
await browser.close();
table.close();
await app.stop();
process.exit(0);

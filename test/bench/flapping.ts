// Question: somebody in a train, 300 ms from the server each way, is without a network for three seconds in every ten:
// how late are others' words, is any word lost, how often does the banner speak? And on a quick line, how long after an
// outage of three seconds until one is back, whether the network held everything back, lost its lines or reset them?
// Prediction, written first: what is written at random moments waits 2.5 s for the network at p95 before anything else,
// so others' words p95 about 3.5 s where lines are held and 4.5 s where they are lost; nothing lost; one saying in all.
// Back within half a second after a reset, within a second after lines that died without a word.
import { parseArgs } from 'node:util';
import { firstNews, toNews } from '../../client/state/line-news.ts';
import {
  openSessionConnection,
  type SessionConnection,
} from '../../client/wire/session-connection.ts';
import type { SharedDocument } from '../../client/wire/shared-document.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { addIdea } from '../../shared/document/table-edits.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { Joined } from '../../shared/protocol/routes.ts';
import { ask } from '../support/server-process.ts';
import { openToyNetwork, type ToyNetwork } from '../support/toy-network.ts';
import { openBrainstormSession } from './brainstorm-session.ts';
import { createChance } from './driver/chance.ts';
import { quantile, wait } from './figures.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    outages: { type: 'string', default: '10' },
  },
});
const delayMs = 300;
const everyMs = 10_000;
const outageMs = 3_000;
const outages = Number(values.outages);
type Outage = 'hold' | 'lose' | 'cut';
const chance = createChance(9);
const say = (line: string) => process.stdout.write(`${line}\n`);

const { url: serverUrl, code, tableId, close } = await openBrainstormSession();
const writtenMs = new Map<string, number>();
let count = 0;

async function seat(name: string, url: string) {
  const { token } = await ask<Joined>(serverUrl + routes.participants(code), null, {
    name,
    city: 'Umeå',
    language: 'sv',
  });
  const connection = openSessionConnection({ token, keptAs: null, url });
  await connection.command('table:join', { tableId });
  const document = connection.documents.take(tableDocument(tableId));
  while (!document.life.get().isSynced) await wait(20);
  return { connection, document };
}

function write({ life }: SharedDocument): string {
  count += 1;
  const id = `i${count}`;
  writtenMs.set(id, performance.now());
  const words = { id, text: `Idea ${count}`, language: 'sv', kind: 'solution' } as const;
  addIdea(openTable(life.get().doc), { ...words, createdAtMs: Date.now() }, 'bench');
  return id;
}

const ideasOf = ({ life }: SharedDocument) => openTable(life.get().doc).ideas;

/** Writes at random moments, `perSecond` on average, until the returned function is called. */
function writeOnAndOn(document: SharedDocument, perSecond: number): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const next = () => {
    timer = setTimeout(
      () => {
        write(document);
        next();
      },
      (2_000 * chance()) / perSecond,
    );
  };
  next();
  return () => clearTimeout(timer);
}

async function until(isTrue: () => boolean, withinMs = 60_000): Promise<number> {
  const sinceMs = performance.now();
  while (!isTrue() && performance.now() - sinceMs < withinMs) await wait(5);
  return performance.now() - sinceMs;
}

/** What the banner says, as the page looks at it. */
function followBanner({ link, isSilent, unsaved }: SessionConnection) {
  let news = firstNews(performance.now());
  let spoken = 0;
  const shown: string[] = [];
  const timer = setInterval(() => {
    const { status } = link.get();
    const facts = { status, isOnline: true, isSilent: isSilent.get(), unsaved: unsaved.get() };
    const before = news;
    news = toNews(before, facts, performance.now());
    if (news.isTold && !before.isTold) spoken += 1;
    if (news.said !== before.said) shown.push(news.said);
  }, 50);
  return {
    stop() {
      clearInterval(timer);
      return { spoken, shown };
    },
  };
}

async function flap(network: ToyNetwork, how: Outage, minutes: number): Promise<void> {
  network.delay(delayMs);
  const rider = await seat(`Rider ${how}`, network.url);
  const others = await Promise.all([1, 2].map((n) => seat(`Writer ${how} ${n}`, serverUrl)));
  const lateMs: number[] = [];
  const ownMs: number[] = [];
  const before = network.opened();
  ideasOf(rider.document).observe((event) => {
    for (const id of event.keysChanged) {
      const tookMs = performance.now() - (writtenMs.get(id) ?? 0);
      (event.transaction.local ? ownMs : lateMs).push(tookMs);
    }
  });
  const banner = followBanner(rider.connection);
  const stops = others.map(({ document }) => writeOnAndOn(document, 1));
  stops.push(writeOnAndOn(rider.document, 0.5));
  const endMs = performance.now() + minutes * 60_000;
  let rounds = 0;
  while (performance.now() < endMs) {
    await wait(everyMs - outageMs);
    network[how]();
    await wait(outageMs);
    network.goOn();
    rounds += 1;
  }
  for (const stop of stops) stop();
  const { spoken, shown } = banner.stop();
  await until(() => rider.document.unsaved.get() === 0);
  const all = [rider, ...others].map(({ document }) => ideasOf(document));
  await until(() => all.every(({ size }) => size === all[0]?.size));
  const missing = [...writtenMs.keys()].filter((id) => !all.every((ideas) => ideas.has(id)));
  const seconds = (of: readonly number[], q: number) => (quantile(of, q) / 1000).toFixed(2);
  say(
    `${how}: others' words p50 ${seconds(lateMs, 0.5)} s, p95 ${seconds(lateMs, 0.95)} s, worst ${seconds(lateMs, 1)} s (${lateMs.length}); own words p95 ${quantile(ownMs, 0.95).toFixed(1)} ms (${ownMs.length}); ${missing.length} lost; ${rounds} outages, spoken of ${spoken} times, shown ${shown.join(', ')}; ${network.opened() - before} lines opened`,
  );
  for (const { connection } of [rider, ...others]) connection.close();
}

async function comeBack(network: ToyNetwork, how: Outage): Promise<void> {
  network.delay(0);
  const rider = await seat(`Guest ${how}`, network.url);
  const other = await seat(`Host ${how}`, serverUrl);
  const tookMs: number[] = [];
  for (let outage = 0; outage < outages; outage += 1) {
    await wait(4_000 + 2_000 * chance());
    network[how]();
    await wait(outageMs / 2);
    const own = write(rider.document);
    const theirs = write(other.document);
    await wait(outageMs / 2);
    network.goOn();
    const back = () => ideasOf(rider.document).has(theirs) && ideasOf(other.document).has(own);
    tookMs.push(await until(back));
  }
  const [median, worst] = [quantile(tookMs, 0.5), Math.max(...tookMs)];
  say(`${how}: back ${median.toFixed(0)} ms after the network, worst ${worst.toFixed(0)} ms`);
  rider.connection.close();
  other.connection.close();
}

const network = await openToyNetwork(() => serverUrl);
for (const how of outages > 0 ? (['hold', 'lose', 'cut'] as const) : [])
  await comeBack(network, how);
for (const how of ['hold', 'lose', 'cut'] as const) {
  await flap(network, how, Number(values.minutes) / 3);
}
await network.close();
await close();
process.exit(0);

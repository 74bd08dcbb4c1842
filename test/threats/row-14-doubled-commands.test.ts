// Row 14: doubled, late and replayed commands, and stuffed votes. Ten thousand commands are given one to five times
// each, over many connections and restarts of the server: each has one effect and one answer.
import * as prng from 'lib0/prng';
import { expect, test } from 'vitest';
import { createSession, joinAs } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { openTableAtWork, writeIdea } from '../support/attack/table-at-work.ts';
import { connect } from '../support/session-client.ts';
import { createDataDir } from '../support/temporary-data.ts';

const seed = 14;
const commandsPerPerson = 2000;
const names = ['Anna', 'Bo', 'Cecilia', 'David'];
const servers = 4;
/** As many as one connection may give at once. */
const atOnce = 60;
const organiserKey = 'an-organiser-key-for-this-test';

interface Given {
  readonly id: string;
  readonly name: string;
  readonly payload: object;
}

interface Giver {
  readonly token: string;
  readonly commands: readonly Given[];
}

/** Gives commands over as many connections as it takes, and notes what each was answered. */
async function giveAll(
  server: TestApp,
  token: string,
  commands: readonly Given[],
  answers: Map<string, Set<string>>,
): Promise<void> {
  for (let first = 0; first < commands.length; first += atOnce) {
    const client = await connect(server, token);
    const given = commands.slice(first, first + atOnce).map(async ({ id, name, payload }) => {
      const answer = JSON.stringify(await client.give(name, { id, ...payload }));
      answers.set(id, (answers.get(id) ?? new Set()).add(answer));
    });
    await Promise.all(given);
    client.close();
  }
}

/** Which commands are given on which server: each first on its own, then again there and on later ones. */
function toRounds(commands: readonly Given[], random: prng.PRNG): readonly Given[][] {
  const rounds: Given[][] = Array.from({ length: servers }, () => []);
  for (const [at, command] of commands.entries()) {
    const first = Math.floor((at * servers) / commands.length);
    rounds[first]?.push(command);
    for (let again = prng.int31(random, 0, 4); again > 0; again -= 1) {
      rounds[prng.int31(random, first, servers - 1)]?.push(command);
    }
  }
  return rounds;
}

test(`[T14] ten thousand commands given one to five times over restarts have one effect each (seed ${seed})`, async () => {
  const dataDir = await createDataDir();
  const random = prng.create(seed);
  let server = await startApp({ dataDir, organiserKey });
  const { session, facilitator } = await createSession(server);
  const givers: Giver[] = [];
  for (const person of names) {
    const { token, participant } = await joinAs(server, session, person);
    const commands = Array.from({ length: commandsPerPerson }, (_, at) => ({
      id: `${person}-${at}`,
      name: 'participant:rename',
      payload: { participantId: participant.id, name: `${person} ${at}` },
    }));
    givers.push({ token, commands });
  }
  const extensions = Array.from({ length: commandsPerPerson }, (_, at) => ({
    id: `desk-${at}`,
    name: 'timer:extend',
    payload: { minutes: 1 },
  }));
  givers.push({ token: facilitator.token, commands: extensions });

  const before = (await connectAndRead(server, facilitator.token)).state;
  const rounds = givers.map(({ token, commands }) => ({ token, each: toRounds(commands, random) }));
  const answers = new Map<string, Set<string>>();
  for (let round = 0; round < servers; round += 1) {
    await Promise.all(
      rounds.map(({ token, each }) => giveAll(server, token, each[round] ?? [], answers)),
    );
    await server.stop();
    server = await startApp({ dataDir, organiserKey });
  }
  const after = (await connectAndRead(server, facilitator.token)).state;
  await server.stop();

  const count = givers.length * commandsPerPerson;
  expect(answers.size).toBe(count);
  const different = [...answers].filter(([, said]) => said.size > 1);
  expect(different).toEqual([]);
  expect([...answers.values()].filter((said) => ![...said][0]?.startsWith('{"done"'))).toEqual([]);
  expect(after.version - before.version).toBe(count);
  const leftMs = (timer: typeof after.timer) => (timer.state === 'running' ? 0 : timer.leftMs);
  expect(leftMs(after.timer) - leftMs(before.timer)).toBe(commandsPerPerson * 60_000);
});

async function connectAndRead(server: TestApp, token: string) {
  const client = await connect(server, token);
  client.close();
  return client;
}

test('[T14] whoever votes for everything at once, over several tabs, has placed three votes', async () => {
  const dataDir = await createDataDir();
  const server = await startApp({ dataDir, organiserKey });
  const table = await openTableAtWork(server, {
    names,
    plan: { template: 'joint-morning' },
  });
  const { tableId, document, deskToken, people, goTo } = table;
  const ideas = Array.from({ length: 10 }, (_, at) => `i${at}`);
  const desk = await openPlainLine(server, deskToken, document);
  await desk.synchronise();
  for (const id of ideas) await desk.write((writing) => writeIdea(writing, id));
  await goTo('vote');

  const votes = people.map(async ({ token }, at) => {
    const tabs = await Promise.all([connect(server, token), connect(server, token)]);
    const given = tabs.flatMap((tab, number) =>
      ideas.flatMap((ideaId) =>
        // The same wish under ids of its own, and one under an id that the other tab uses too.
        [`${at}-${number}-${ideaId}`, `${at}-${ideaId}`, `${at}-${ideaId}`].map((id) =>
          tab.give('vote:place', { id, tableId, ideaId }),
        ),
      ),
    );
    await Promise.all(given);
    for (const tab of tabs) tab.close();
  });
  await Promise.all(votes);
  await server.stop();

  const again = await startApp({ dataDir, organiserKey });
  const { state } = await connectAndRead(again, deskToken);
  await again.stop();
  const byPerson = people.map(({ id }) =>
    state.votes.filter(({ participantId }) => participantId === id).map(({ ideaId }) => ideaId),
  );
  expect(byPerson.map((placed) => placed.length)).toEqual(people.map(() => 3));
  expect(byPerson.map((placed) => new Set(placed).size)).toEqual(people.map(() => 3));
});

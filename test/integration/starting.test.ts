// Every state of a machine in which a command cannot start, each with the real program in it: one sentence, and code 1.
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Command, runCommand } from '../support/command.ts';
import { startServerProcess } from '../support/server-process.ts';
import { createDataDir } from '../support/temporary-data.ts';

const patience = 120_000;
/** What machines say among themselves, and traces. */
const innerWords = /\bE[A-Z]{4,}\b|ERR_|errno|getaddrinfo|node:|file is not a|^\s+at |Error:/m;

async function expectSentence(command: Command, ...words: readonly (string | RegExp)[]) {
  expect(await command.ended).toBe(1);
  const { err } = command.said();
  expect(err).toMatch(/^Umecon cannot start: [^\n]+\.\n$/);
  expect(err).not.toMatch(innerWords);
  for (const word of words) expect(err).toMatch(word);
}

/** Gives the number of a port that is taken. */
async function takePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return (server.address() as { port: number }).port;
}

async function writeDatabase(text: string): Promise<string> {
  const dataDir = await createDataDir();
  await writeFile(join(dataDir, 'umecon.sqlite'), text.repeat(300));
  return dataDir;
}

describe('[NP63] the network', () => {
  test.each(['start', 'demo'])(
    '[NP63] a port that is taken: npm run %s',
    async (name) => {
      const PORT = String(await takePort());
      const command = runCommand(name, { env: { PORT, DATA_DIR: await createDataDir() } });
      await expectSentence(command, `Port ${PORT} is taken`, /set another PORT, as in PORT=\d+\./);
      expect(command.said().out).toBe('');
    },
    patience,
  );

  test.each([
    ['203.0.113.7', /does not have the address 203\.0\.113\.7\. Set HOST/],
    ['no-such-machine.invalid', /no address for the name no-such-machine\.invalid\. Set HOST/],
  ])(
    '[NP63] a HOST that cannot be had: %s',
    async (HOST, words) => {
      const command = runCommand('start', { env: { HOST, DATA_DIR: await createDataDir() } });
      await expectSentence(command, words);
    },
    patience,
  );
});

describe('[NP63] the data', () => {
  test.each(['start', 'restored', 'dev'])(
    '[NP63] a file that is no database: npm run %s',
    async (name) => {
      const dataDir = await writeDatabase('no database at all ');
      const command = runCommand(name, { env: { DATA_DIR: dataDir } });
      await expectSentence(
        command,
        `${join(dataDir, 'umecon.sqlite')} is no database. Put a backup`,
      );
    },
    patience,
  );

  test(
    '[NP63] a database of another program',
    async () => {
      const dataDir = await createDataDir();
      const database = new DatabaseSync(join(dataDir, 'umecon.sqlite'));
      database.exec('CREATE TABLE sessions (a)');
      database.close();
      const command = runCommand('start', { env: { DATA_DIR: dataDir } });
      await expectSentence(command, /umecon\.sqlite is a database, but not one of Umecon's\./);
    },
    patience,
  );

  test(
    '[NP63] a folder that is a file',
    async () => {
      const path = join(await createDataDir(), 'file');
      await writeFile(path, '');
      const command = runCommand('start', { env: { DATA_DIR: path } });
      await expectSentence(command, `${path} is or lies in a file`, /Set another DATA_DIR/);
    },
    patience,
  );

  test.runIf(process.platform === 'linux')(
    '[NP63] a folder that cannot be written',
    async () => {
      const command = runCommand('start', { env: { DATA_DIR: '/sys' } });
      await expectSentence(
        command,
        /^Umecon cannot start: [^\n]*\/sys\/?[^\n]* or set another DATA_DIR/,
      );
    },
    patience,
  );

  test(
    '[NP63] a folder where a file has to be',
    async () => {
      const dataDir = await createDataDir();
      await mkdir(join(dataDir, 'secrets.json'));
      const command = runCommand('start', { env: { DATA_DIR: dataDir } });
      await expectSentence(command, `${join(dataDir, 'secrets.json')} is a folder where a file`);
    },
    patience,
  );

  test(
    '[NP63] damaged secrets',
    async () => {
      const dataDir = await createDataDir();
      await writeFile(join(dataDir, 'secrets.json'), '{');
      const command = runCommand('start', { env: { DATA_DIR: dataDir } });
      await expectSentence(command, /secrets\.json is damaged\. Put it back from a backup/);
    },
    patience,
  );

  test(
    '[NP63] another server that has the folder',
    async () => {
      const dataDir = await createDataDir();
      const server = await startServerProcess({ DATA_DIR: dataDir });
      const second = runCommand('start', { env: { DATA_DIR: dataDir } });
      await expectSentence(second, `Another Umecon is using ${dataDir}. Stop it`);
      await server.stop();
    },
    patience,
  );
});

test(
  '[NP63] wrong settings are listed all at once, by every command',
  async () => {
    const env = { PORT: 'x', HOST: '0.0.0.0/0' };
    for (const name of ['start', 'restored', 'demo']) {
      const command = runCommand(name, { env });
      expect(await command.ended).toBe(1);
      expect(command.said().err).toBe(
        'Umecon cannot start:\nPORT must be a whole number from 0 to 65535\nHOST must be an address or a name\n',
      );
    }
  },
  patience,
);

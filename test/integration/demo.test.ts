// `npm run demo` as whoever is curious meets it: beside everything else on the machine, and gone without a trace.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { createDataDir } from '../support/temporary-data.ts';

const patience = 120_000;

test(
  '[NP67] [NP69] the sample evening takes a free port, says nothing but its links, and leaves nothing behind',
  async () => {
    const TMPDIR = await createDataDir();
    const demo = runCommand('demo', { env: { PORT: '', TMPDIR } });
    const [, port] = await demo.untilSaid(/ready at http:\/\/127\.0\.0\.1:(\d+)\n[\s\S]*Ctrl\+C/);
    expect(port).not.toBe('3000');
    expect((await readdir(TMPDIR)).some((name) => name.startsWith('umecon-demo-'))).toBe(true);
    // The terminal does at Ctrl+C, and npm does.
    demo.ask('SIGINT');
    demo.ask('SIGINT');
    expect(await demo.ended).toBe(0);
    expect(demo.said().err).toBe('');
    expect((await readdir(TMPDIR)).filter((name) => name.startsWith('umecon-demo-'))).toEqual([]);
  },
  patience,
);

test(
  '[NP67] whoever ends it while it begins leaves nothing behind either',
  async () => {
    const TMPDIR = await createDataDir();
    const demo = runCommand('demo', { env: { PORT: '', TMPDIR } });
    const folders = async () =>
      (await readdir(TMPDIR)).filter((name) => name.startsWith('umecon-demo-')).length;
    await expect.poll(folders).toBe(1);
    demo.ask('SIGINT');
    expect(await demo.ended).toBe(0);
    expect(await folders()).toBe(0);
  },
  patience,
);

test.each(['demo', 'dev', 'test'])(
  '[NP63] no folder for what lasts a moment: npm run %s',
  async (name) => {
    const TMPDIR = join(await createDataDir(), 'file');
    await writeFile(TMPDIR, '');
    const command = runCommand(name, { env: { TMPDIR } });
    expect(await command.ended).toBe(1);
    expect(command.said().err).toMatch(
      /^Umecon cannot start: No folder can be made in [^\n]+\/file\. [^\n]+ another TMPDIR\.\n$/,
    );
  },
  patience,
);

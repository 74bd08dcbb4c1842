// Starting from folders of odd names, with packages that are missing, and with a Node that is too old.
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { copyProject } from '../support/bare-project.ts';
import { runCommand } from '../support/command.ts';
import { createDataDir } from '../support/temporary-data.ts';

const patience = 120_000;

test(
  '[NP65] [NP69] what is built starts from any folder, with its data in any folder, and ends in good order',
  async () => {
    const cwd = await copyProject('Umeå #1 ?%20 街');
    const server = runCommand('start', { cwd, env: { DATA_DIR: 'data #1 ?%20 街' } });
    const [, url = ''] = await server.untilSaid(/ready at (\S+)/);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    expect(await readdir(join(cwd, 'data #1 ?%20 街'))).toContain('umecon.sqlite');
    server.ask('SIGINT');
    server.ask('SIGINT');
    expect(await server.ended).toBe(0);
  },
  patience,
);

test(
  '[NP65] a folder in which nothing can be built is named before anything is installed',
  async () => {
    for (const sign of ['#', '?']) {
      const cwd = await copyProject(`evening ${sign}1`, ['dist', 'node_modules']);
      for (const name of ['start', 'demo', 'dev', 'restored', 'test']) {
        const command = runCommand(name, { cwd });
        expect(await command.ended).toBe(1);
        expect(command.said()).toEqual({
          out: '',
          err: `Umecon cannot start: The pages cannot be built in ${cwd}/, because its name has a ${sign} in it. Rename the folder or move it, and try again.\n`,
        });
      }
    }
  },
  patience,
);

test(
  '[NP68] packages that cannot be installed, with npm and without',
  async () => {
    const cwd = await copyProject('fresh', ['node_modules']);
    const programs = await createDataDir();
    const cannot = `Umecon cannot start: The packages could not be installed in ${cwd}/; why stands above.`;
    const without = runCommand('start', { cwd, env: { PATH: programs } });
    expect(await without.ended).toBe(1);
    expect(without.said().err).toContain(cannot);

    await writeFile(join(programs, 'npm'), '#!/bin/sh\necho no network >&2\nexit 1\n');
    await chmod(join(programs, 'npm'), 0o755);
    const failing = runCommand('start', { cwd, env: { PATH: programs } });
    expect(await failing.ended).toBe(1);
    expect(failing.said().err).toMatch(/^Installing…\nno network\nUmecon cannot start: [^\n]+\n$/);
  },
  patience,
);

test(
  '[NP68] packages that are not whole are named',
  async () => {
    const cwd = await copyProject('torn', ['node_modules', 'package-lock.json']);
    await mkdir(join(cwd, 'node_modules'));
    const command = runCommand('start', { cwd });
    expect(await command.ended).toBe(1);
    expect(command.said().err).toBe(
      `Umecon cannot start: The packages in ${cwd}/node_modules are not whole, or come from another machine. Delete that folder and try again: it is filled anew.\n`,
    );
  },
  patience,
);

/** Node says that it is another one before anything else is loaded. */
const pretend = (version: string) =>
  `--import data:text/javascript,${encodeURIComponent(
    `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`,
  )}`;

test(
  '[NP64] a Node that cannot run it is told, by every command',
  async () => {
    for (const name of ['start', 'demo', 'dev', 'restored', 'test', 'build']) {
      const command = runCommand(name, { env: { NODE_OPTIONS: pretend('18.20.8') } });
      expect(await command.ended).toBe(1);
      expect(command.said()).toEqual({
        out: '',
        err: 'Umecon cannot start with Node.js 18.20.8. Install version 20.19, 22 or 24 from https://nodejs.org and try again.\n',
      });
    }
  },
  patience,
);

test.each([
  ['20.18.3', 1],
  ['21.7.3', 1],
  ['22.1.0', 1],
  ['20.19.0', 0],
  ['22.2.0', 0],
  ['24.0.0', 0],
])(
  '[NP64] Node %s ends with %d',
  async (version, code) => {
    const command = runCommand('supported-node', { env: { NODE_OPTIONS: pretend(version) } });
    expect(await command.ended).toBe(code);
  },
  patience,
);

test('[NP64] every script can be read by an old Node, and asks first', async () => {
  const names = (await readdir('scripts')).filter((name) => name.endsWith('.mjs'));
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) {
    const source = await readFile(join('scripts', name), 'utf8');
    const supported = { 'top-level-await': true, 'optional-chain': true };
    const old = await transform(source, { target: 'node14', format: 'esm', supported });
    const now = await transform(source, { target: 'esnext', format: 'esm' });
    expect(old.code, name).toBe(now.code);
  }
  for (const name of ['start', 'demo', 'dev', 'restored', 'test', 'build']) {
    const imports = (await readFile(`scripts/${name}.mjs`, 'utf8')).match(/^import .*$/gm) ?? [];
    expect(imports[0]).toBe("import './supported-node.mjs';");
    for (const line of imports) expect(line).toMatch(/'(node:|\.\/)/);
  }
});

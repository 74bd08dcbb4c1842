// Holds the plan of the house against the sources themselves. Every rule is shown an offender as
// well: a rule that cannot see one is no rule.
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { brokenArrows, circles } from './support/architecture/arrows.ts';
import * as lockfile from './support/architecture/lockfile.ts';
import * as manners from './support/architecture/manners.ts';
import { doubled, unquoted } from './support/architecture/quoted.ts';
import { isScript, readFiles } from './support/architecture/source-file.ts';
import { type Area, gaps } from './support/architecture/words.ts';

const everything = readFiles(['client', 'server', 'shared']);
const files = everything.filter(isScript);
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const at = (path: string, text: string) => [{ path, text }];

test('[AR0] there is a house to look at', () => {
  expect(files.length).toBeGreaterThan(50);
});

describe('arrows between the rooms', () => {
  test('[AR1] no file imports what its room may not', () => {
    expect(brokenArrows(files)).toEqual([]);
  });

  test.each([
    ['shared/model/a.ts', "import * as Y from 'yjs';"],
    ['shared/model/a.ts', "import { x } from '../protocol/x.ts';"],
    ['shared/protocol/a.ts', "import type { x } from '../document/x.ts';"],
    ['shared/document/a.ts', "import { readFile } from 'node:fs';"],
    ['server/workshop/a.ts', "import express from 'express';"],
    ['server/workshop/a.ts', "import type { x } from '../store/x.ts';"],
    ['server/http/a.ts', "export { x } from '../live/x.ts';"],
    ['server/live/a.ts', "import {\n  x,\n  type y,\n} from '../sync/x.ts';"],
    ['server/sync/a.ts', "import '../store/x.ts';"],
    ['server/store/a.ts', "import { x } from '../workshop/dispatch.ts';"],
    ['server/export/a.ts', "import { x } from '../http/x.ts';"],
    ['server/parts.ts', "import { x } from '../client/wire/x.ts';"],
    ['server/workshop/a.ts', "await import('../parts.ts');"],
    ['client/wire/a.ts', "import { useState } from 'react';"],
    ['client/state/a.tsx', "import { Button } from '../parts/button.tsx';"],
    ['client/screens/a/a.tsx', "import { open } from '../../wire/open.ts';"],
    ['client/screens/a/a.tsx', "import { io } from 'socket.io-client';"],
    ['client/screens/a/a.tsx', "import { b } from '../b/b.tsx';"],
    ['client/screens/a/a.tsx', "import type { x } from '../../../shared/document/x.ts';"],
    ['client/screens/a/a.tsx', "import type { x } from '../../../shared/protocol/x.ts';"],
    ['client/screens/a/c/a.tsx', "import type { b } from '../../b/b.tsx';"],
    ['client/pieces/a/a.tsx', "import { b } from '../../screens/b/b.tsx';"],
    ['client/pieces/a/a.tsx', "import { x } from '../../wire/x.ts';"],
    ['client/editor/a.tsx', "const x = () => import('../screens/a/a.tsx');"],
    ['client/parts/a.tsx', "import { isCode } from '../../shared/model/code.ts';"],
    ['client/parts/a.tsx', "import type { x } from '../../shared/protocol/x.ts';"],
    ['client/main.tsx', "import { x } from '../server/config.ts';"],
    ['elsewhere/a.ts', ''],
  ])('[AR1] it is seen when %s says %s', (path, text) => {
    expect(brokenArrows(at(path, text))).toHaveLength(1);
  });

  test.each([
    ['shared/model/a.ts', "import * as z from 'zod/mini'; import { x } from './b.ts';"],
    ['server/store/a.ts', "import type { SessionStore } from '../workshop/ports.ts';"],
    ['client/parts/a.tsx', "import type { City } from '../../shared/model/city.ts';"],
    ['client/screens/a/c/a.tsx', "import { b } from '../d/b.tsx';"],
    ['client/screens/a/a.tsx', "import { b } from '../../pieces/b/b.tsx';"],
    ['client/parts/a.tsx', "// import { x } from '../wire/x.ts';"],
    ['client/state/a.ts', "export const text = 'import this from there';"],
  ])('[AR1] nothing is said when %s says %s', (path, text) => {
    expect(brokenArrows(at(path, text))).toEqual([]);
  });
});

describe('circles', () => {
  test('[AR16] no files import each other in a circle, not even their types', () => {
    expect(circles(files)).toEqual([]);
  });

  test('[AR16] one is seen', () => {
    const offenders = [
      ...at('server/a.ts', "import type { b } from './b.ts';"),
      ...at('server/b.ts', "import { c } from './c.ts';"),
      ...at('server/c.ts', "import { a } from './a.ts';"),
    ];
    expect(circles(offenders)).toEqual(['server/a.ts → server/b.ts → server/c.ts → server/a.ts']);
  });
});

describe('manners of a file', () => {
  const rules = [
    ['[AR2] is longer than the ceiling', manners.tooLong, 'server/a.ts', '\n'.repeat(200) + 'x'],
    ['[AR3] is not named in kebab-case', manners.misnamed, 'client/parts/TextField.tsx', ''],
    ['[AR4] begins without a header', manners.withoutHeader, 'server/a.ts', 'export const a = 1;'],
    ['[AR5] has a default export', manners.defaultExports, 'server/a.ts', 'export default 1;'],
    ['[AR6] is a barrel', manners.barrels, 'server/a.ts', "// All.\nexport * from './b.ts';"],
    ['[AR6] is an index', manners.barrels, 'server/index.ts', 'export const a = 1;'],
    ['[AR7] reads the environment', manners.environmentReaders, 'server/main.ts', 'process.env.A'],
    ['[AR8] writes to the console', manners.consoleUsers, 'client/a.ts', 'console.warn(1)'],
  ] as const;

  test.each(rules)('%s: no file', (_, offenders) => {
    expect(offenders(files)).toEqual([]);
  });

  test.each(rules)('%s: an offender is seen', (_, offenders, path, text) => {
    expect(offenders(at(path, text))).toEqual([path]);
  });

  test('[AR3] styles and folders are named in kebab-case too', () => {
    expect(manners.misnamed(everything)).toEqual([]);
  });

  test('[AR7] handing the whole environment to the config is no reading', () => {
    expect(manners.environmentReaders(at('server/main.ts', 'readConfig(process.env)'))).toEqual([]);
  });
});

describe('packages', () => {
  const copy = (name: string, version: string) => ({
    [`node_modules/x/node_modules/${name}`]: { version },
  });
  const broken = {
    packages: {
      ...copy('yjs', '14.0.0'),
      ...copy('engine.io', '6.6.6'),
      ...copy('socket.io-parser', '4.2.7-rc.1'),
      ...copy('@tiptap/core', '3.0.0'),
      'node_modules/y': { version: '1.0.0', resolved: 'https://registry.example/y.tgz' },
    },
  };
  const merged = { packages: { ...lock.packages, ...broken.packages } };

  test('[AR9] there is exactly one yjs', () => {
    expect(lockfile.copiesOfYjs(lock)).toHaveLength(1);
    expect(lockfile.copiesOfYjs(merged)).toHaveLength(2);
  });

  test('[AR10] nothing is older than the version that closed its known holes', () => {
    expect(lockfile.belowFloor(lock)).toEqual([]);
    expect(lockfile.belowFloor(broken)).toHaveLength(2);
    expect(
      Object.keys(lockfile.floors).filter((name) => !lock.packages[`node_modules/${name}`]),
    ).toEqual([]);
  });

  test('[AR11] every package of Tiptap has the same version', () => {
    expect(lockfile.versionsOfTiptap(lock)).toHaveLength(1);
    expect(lockfile.versionsOfTiptap(merged)).toHaveLength(2);
  });

  test('[AR12] the lockfile names no registry', () => {
    expect(lockfile.withAddress(lock)).toEqual([]);
    expect(lockfile.withAddress(broken)).toHaveLength(1);
  });
});

describe('words of the interface', () => {
  const languages = ['en', 'sv', 'ja'];
  const words = files.filter(({ path }) => /^client\/words\/[^/]+\/[^/]+\.ts$/.test(path));
  const areas = [...new Set(words.map(({ path }) => posix.basename(path, '.ts')))];

  async function readArea(language: string, area: string): Promise<Area> {
    const path = `client/words/${language}/${area}.ts`;
    if (!existsSync(path)) return {};
    const module = await import(/* @vite-ignore */ pathToFileURL(path).href);
    return Object.assign({}, ...Object.values(module));
  }

  test.each(areas.flatMap((area) => languages.map((language) => [language, area] as const)))(
    '[AR13] %s says everything of %s',
    async (language, area) => {
      const english = await readArea('en', area);
      expect(Object.keys(english)).not.toEqual([]);
      expect(gaps(area, language, english, await readArea(language, area))).toEqual([]);
    },
  );

  test.each([
    ['a missing key', {}],
    ['an empty message', { 'a.b': ' ' }],
    ['a surplus key', { 'a.b': '{n}', 'a.c': 'x' }],
    ['another value', { 'a.b': '{m}' }],
    ['a broken message', { 'a.b': '{n, plural, }' }],
  ])('[AR13] %s is seen', (_, area) => {
    expect(gaps('a', 'sv', { 'a.b': '{n}' }, area)).toHaveLength(1);
  });

  test('[AR13] plurals may differ from language to language', () => {
    const english = { 'a.b': '{n, plural, one {# idea} other {# ideas}}' };
    expect(gaps('a', 'ja', english, { 'a.b': '{n}件' })).toEqual([]);
  });
});

describe('rules', () => {
  const pages = readFiles(['docs']).filter(({ path }) => path.endsWith('.md'));
  // A suite that several keepers of one promise run lies beside their tests.
  const isTest = ({ path }: { path: string }) => /\.test\.tsx?$|^test\/contract\//.test(path);
  const tests = readFiles(['test']).filter(isTest);

  test('[AR14] each is quoted by a test, and has a number of its own', () => {
    expect(unquoted(pages, tests)).toEqual([]);
    expect(doubled(pages)).toEqual([]);
  });

  test('[AR14] one that no test quotes is seen, and one that takes the number of another', () => {
    const page = at('docs/a.md', '- **[XX1]** It holds.\n- **[XX2]** So does [XX1].\n');
    expect(unquoted(page, at('test/a.test.ts', "test('[XX1] it holds')"))).toEqual(['XX2']);
    expect(doubled([...page, ...page])).toEqual(['XX1', 'XX2']);
  });
});

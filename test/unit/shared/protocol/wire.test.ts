// The wire has a number, and a change of what goes up or down is deliberate: the hash of all of it stands here.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { wireVersion } from '../../../../shared/protocol/version.ts';
import {
  describeValue,
  describeWire,
  hashOf,
  lookedAt,
  readDeclarations,
} from '../../../support/wire-description.ts';

/** The one place to be changed together with the wire. */
const known = { wire: 1, hash: 'bf2424070ab45099' };

const whatToDo = `What goes up or down has changed. Does an open page of wire ${wireVersion} still understand this server, and
this server that page? Then it is an addition: put the new hash into \`known\` and a line into CHANGELOG.md.
Else raise wireVersion in shared/protocol/version.ts as well, so that such pages load themselves anew.`;

test('[WI1] what goes up and down is what the number of the wire stands for', () => {
  expect({ wire: wireVersion, hash: hashOf(describeWire()) }, whatToDo).toEqual(known);
});

test('[WI1] every file of the wire is looked at', () => {
  const files = readdirSync('shared/protocol').map((name) => name.replace('.ts', ''));
  expect(files.toSorted()).toEqual(lookedAt.toSorted());
});

test('[WI1] all of it is looked at', () => {
  const text = JSON.stringify(describeWire());
  for (const part of [
    'table:join',
    'step:advanced',
    '/api/sessions/{a}/participants',
    'x-umecon-wire',
    'latest: readonly IdeaSummary[]',
    'connection:closing',
    'session/damaged',
    '4426',
    'ridesAcrossBorders',
    'statement',
    'joinLink',
  ])
    expect(text).toContain(part);
  const { declarations } = describeWire() as { declarations: [string, string[]][] };
  const counts = declarations.map(([name, found]) => [name, found.length]);
  expect(counts.filter(([, count]) => count === 0)).toEqual([]);
});

describe('[WI1] a change is seen', () => {
  const schema = z.object({ name: z.string().check(z.maxLength(60)), age: z.optional(z.number()) });
  const before = hashOf(
    describeValue({ schema, numbers: { a: 1 }, path: (id: string) => `/${id}` }),
  );
  const path = (id: string) => `/${id}`;
  test.each([
    [
      'of a length',
      { schema: z.extend(schema, { name: z.string().check(z.maxLength(61)) }), path },
    ],
    ['of what may be left out', { schema: z.extend(schema, { age: z.number() }), path }],
    ['of a field', { schema: z.extend(schema, { more: z.optional(z.string()) }), path }],
    ['of a path', { schema, path: (id: string) => `/x/${id}` }],
    ['of a number', { schema, path, numbers: { a: 2 } }],
  ])('%s', (_, changed) => {
    expect(hashOf(describeValue({ numbers: { a: 1 }, ...changed }))).not.toBe(before);
  });

  test('and the order of what is written where is not one', () => {
    const again = z.object({ age: schema.shape.age, name: schema.shape.name });
    const value = { path, numbers: { a: 1 }, schema: again };
    const required = hashOf(describeValue({ schema, numbers: { a: 1 }, path }));
    expect([hashOf(describeValue(value)), required]).toEqual([before, before]);
  });

  test('of a declaration, and of a comment in it nothing', () => {
    const source =
      'export interface A {\n  /** One. */\n  readonly a: string;\n}\n\ntype B = 1 | 2;\n';
    expect(readDeclarations(source)).toEqual([
      'export interface A { readonly a: string; }',
      'type B = 1 | 2;',
    ]);
    const other = source.replace('One', 'Another').replace('  readonly', '    readonly');
    expect(readDeclarations(other)).toEqual(readDeclarations(source));
  });
});

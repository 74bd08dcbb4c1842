// Everything that goes up and down, as one value: schemas as JSON Schema, tables and numbers as they are, and what only
// types say by the words of its declaration. What two servers describe alike, pages understand alike.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as Y from 'yjs';
import * as z from 'zod/mini';
import { openBrief } from '../../shared/document/brief-document.ts';
import { openTable } from '../../shared/document/table-document.ts';
import type { ChallengeId, TableId } from '../../shared/model/ids.ts';
import { pages } from '../../shared/model/pages.ts';
import { refusalCodes } from '../../shared/model/refusal.ts';
import * as answers from '../../shared/protocol/answers.ts';
import * as closings from '../../shared/protocol/closings.ts';
import * as commandId from '../../shared/protocol/command-id.ts';
import * as commands from '../../shared/protocol/commands.ts';
import { briefDocument, tableDocument } from '../../shared/protocol/document-name.ts';
import * as events from '../../shared/protocol/events.ts';
import * as frames from '../../shared/protocol/frames.ts';
import * as paths from '../../shared/protocol/paths.ts';
import * as roles from '../../shared/protocol/roles.ts';
import * as routes from '../../shared/protocol/routes.ts';
import * as version from '../../shared/protocol/version.ts';

const rooms = {
  answers,
  closings,
  'command-id': commandId,
  commands,
  events,
  frames,
  roles,
  routes: { ...routes, ...paths, pages },
  version,
};
/** What these say is partly said by types alone. */
const declared = ['answers', 'events', 'frames', 'session-change'];

/** The files of `shared/protocol` that are described. */
export const lookedAt = [
  ...new Set([...Object.keys(rooms), ...declared, 'document-name', 'paths']),
];

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value;

/** Schemas, numbers, words and lists of them; a path of a route as it is for a name of nothing. */
export function describeValue(value: unknown): unknown {
  if (isSchema(value)) {
    const both = (['input', 'output'] as const).map((io) =>
      z.toJSONSchema(value, { io, unrepresentable: 'any' }),
    );
    return sort(both);
  }
  if (typeof value === 'function')
    return describeFunction(value as (...given: string[]) => unknown);
  if (Array.isArray(value)) return value.map(describeValue);
  if (typeof value !== 'object' || value === null) return value;
  return sort(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, describeValue(inner)])),
  );
}

/** What makes an address is described by what it makes. */
const describeFunction = (make: (...given: string[]) => unknown) => make('{a}', '{b}');

/** What a room's own functions do is nobody else's business. */
function describeRoom(room: object): unknown {
  const entries = Object.entries(room).filter(([, value]) => typeof value !== 'function');
  return describeValue(Object.fromEntries(entries));
}

function sort(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sort);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sort(inner)]));
}

const openings = new Set(['{', '(', '[']);
const endings = new Set(['}', ')', ']']);

/** From the beginning of a declaration to its end: an interface's last brace, a type's semicolon outside of all. */
function toDeclaration(text: string): string {
  const isInterface = /^(?:export )?interface /.test(text);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (openings.has(sign)) depth += 1;
    if (endings.has(sign)) depth -= 1;
    const isEnd = isInterface ? sign === '}' : sign === ';';
    if (depth === 0 && isEnd) return text.slice(0, at + 1);
  }
  throw new Error('a declaration has no end');
}

/** Interfaces and types of a source, without comments and without a word of how they are laid out. */
export function readDeclarations(source: string): string[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const begun = [...bare.matchAll(/^(?:export )?(?:interface|type) /gm)];
  return begun.map(({ index }) => toDeclaration(bare.slice(index)).replace(/\s+/g, ' '));
}

function readRoots(open: (doc: Y.Doc) => unknown): string[] {
  const doc = new Y.Doc();
  open(doc);
  return [...doc.share.keys()].toSorted();
}

/** Of the number itself nothing is described: it is what is raised. */
export function describeWire(): unknown {
  const { wireVersion: _, ...ofVersion } = rooms.version;
  const described = Object.entries({ ...rooms, version: ofVersion }).map(([name, room]) => [
    name,
    describeRoom(room),
  ]);
  return sort({
    ...Object.fromEntries(described),
    refusalCodes,
    declarations: declared.map((name) => [
      name,
      readDeclarations(readFileSync(`shared/protocol/${name}.ts`, 'utf8')),
    ]),
    names: { table: tableDocument('{a}' as TableId), brief: briefDocument('{a}' as ChallengeId) },
    documents: { table: readRoots(openTable), brief: readRoots(openBrief) },
  });
}

export const hashOf = (description: unknown) =>
  createHash('sha256').update(JSON.stringify(description)).digest('hex').slice(0, 16);

// Holds the arrows between the rooms: says, in words, which import goes where none may go.

import { type Room, rooms } from './rooms.ts';
import { type Import, importsOf, type SourceFile } from './source-file.ts';

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** The longest name of a room that the path lies in. */
function roomOf(path: string): string | undefined {
  return Object.keys(rooms)
    .filter((name) => isIn(path, name))
    .toSorted((a, b) => b.length - a.length)[0];
}

const isNamed = (name: string, patterns: readonly string[]) =>
  patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : isIn(name, pattern),
  );

/** The folder of a split room that the path lies in; the room itself elsewhere. */
function homeOf(path: string): string | undefined {
  const name = roomOf(path);
  if (name === undefined || !rooms[name]?.isSplit) return name;
  const [folder] = path.slice(name.length + 1).split('/');
  return `${name}/${folder}`;
}

function mayImport(own: string, room: Room, { target, isPackage, typeOnly }: Import): boolean {
  if (isPackage) {
    if (isNamed(target, room.never ?? [])) return false;
    return room.packages === 'any' || isNamed(target, room.packages);
  }
  if (homeOf(target) === own) return true;
  return isNamed(target, room.may) || (typeOnly && isNamed(target, room.mayAsType ?? []));
}

/** Every import that breaks an arrow, as `from → to`; a file outside every room as such. */
export function brokenArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const own = roomOf(file.path);
    const room = own === undefined ? undefined : rooms[own];
    if (own === undefined || room === undefined) return [`${file.path} is in no room`];
    return importsOf(file)
      .filter((one) => !mayImport(homeOf(file.path) ?? own, room, one))
      .map((one) => `${file.path} → ${one.target}`);
  });
}

/** Every circle of imports, types included, once: from its first path by name round to it again. */
export function circles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const next = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ target }) => (known.has(target) ? [target] : [])),
    ]),
  );
  const found = new Set<string>();
  const done = new Set<string>();

  function walk(path: string, way: readonly string[]): void {
    const at = way.indexOf(path);
    if (at >= 0) {
      const round = way.slice(at);
      const first = round.indexOf(round.toSorted()[0] ?? '');
      found.add([...round.slice(first), ...round.slice(0, first + 1)].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...way, path]);
    done.add(path);
  }
  for (const path of next.keys()) walk(path, []);
  return [...found];
}

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

function mayImport(own: string, room: Room, { target, isPackage, typeOnly }: Import): boolean {
  if (isPackage) {
    if (isNamed(target, room.never ?? [])) return false;
    return room.packages === 'any' || isNamed(target, room.packages);
  }
  if (roomOf(target) === own) return true;
  return isNamed(target, room.may) || (typeOnly && isNamed(target, room.mayAsType ?? []));
}

/** Every import that breaks an arrow, as `from → to`; a file outside every room as such. */
export function brokenArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const own = roomOf(file.path);
    const room = own === undefined ? undefined : rooms[own];
    if (own === undefined || room === undefined) return [`${file.path} is in no room`];
    return importsOf(file)
      .filter((one) => !mayImport(own, room, one))
      .map((one) => `${file.path} → ${one.target}`);
  });
}

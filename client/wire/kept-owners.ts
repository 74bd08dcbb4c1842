// Whose client ids were known when this browser last saw a document. Its kept copy is read together with them: when the
// server has another epoch, it may have forgotten whose words stood there.
import * as z from 'zod/mini';
import type { Owners } from '../../shared/protocol/frames.ts';

const owners = z.record(z.string(), z.string());
const keyOf = (name: string) => `umecon owners ${name}`;

export function readKeptOwners(name: string): Owners {
  try {
    const found = owners.safeParse(JSON.parse(localStorage.getItem(keyOf(name)) ?? '{}'));
    return found.success ? (found.data as Owners) : {};
  } catch {
    return {}; // storage is switched off, or somebody else wrote there
  }
}

export function writeKeptOwners(name: string, known: Owners): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(known));
  } catch {
    // storage is full or switched off: they are told again with the next visit
  }
}

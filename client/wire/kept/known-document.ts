// What this browser knows of a document beside its copy: which of the copies is to be merged, and whose client ids the
// server knew. Two notes, because owners change often, and a late note of theirs must not bring back a copy given up.
import * as z from 'zod/mini';
import type { Owners } from '../../../shared/protocol/frames.ts';
import type { BrowserStorage } from './browser-storage.ts';

/** That of the epoch the server spoke of last, and of the last life begun here. Any other is never read again. */
export interface KeptPlace {
  /** As the server counts: another one after an erasure or a restore. */
  readonly epoch: number;
  /** As this browser counts: another one after a refused edit. */
  readonly life: number;
}

export interface KnownDocument {
  readPlace(): KeptPlace;
  writePlace(place: KeptPlace): void;
  /** Whether this is the copy that the next visit reads; where the browser has lost the note, it is from now on. */
  claimPlace(place: KeptPlace): boolean;
  /** The copy is read together with them: a server of another epoch may have forgotten whose words stood there. */
  readOwners(): Owners;
  writeOwners(owners: Owners): void;
}

const first: KeptPlace = { epoch: 1, life: 1 };
const owners = z.record(z.string(), z.string());

/** `name` tells people and documents apart. */
export function openKnownDocument(storage: BrowserStorage, name: string): KnownDocument {
  const placeKey = `umecon copy ${name}`;
  const ownersKey = `umecon owners ${name}`;
  const writePlace = ({ epoch, life }: KeptPlace) => storage.write(placeKey, `${epoch}.${life}`);
  return {
    readPlace() {
      const [epoch, life] = (storage.read(placeKey) ?? '').split('.').map(Number);
      return epoch && life ? { epoch, life } : first;
    },
    writePlace,
    claimPlace({ epoch, life }) {
      const kept = storage.read(placeKey);
      if (kept === null) writePlace({ epoch, life });
      return kept === null || kept === `${epoch}.${life}`;
    },
    readOwners() {
      try {
        const found = owners.safeParse(JSON.parse(storage.read(ownersKey) ?? '{}'));
        return found.success ? (found.data as Owners) : {};
      } catch {
        return {}; // somebody else wrote there
      }
    },
    writeOwners: (known) => storage.write(ownersKey, JSON.stringify(known)),
  };
}

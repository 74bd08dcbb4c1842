// One shared document in this browser, over as many lives as it takes: when the server refuses an edit, or this copy has
// come to say something else, it is set aside, the true state is fetched and the words are offered back.
import type { Socket } from 'socket.io-client';
import { toReadableWords } from '../../shared/document/readable-words.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { type DocumentOwned, documentEvents, type Owners } from '../../shared/protocol/frames.ts';
import { beginLife, type DocumentLife, type LivingDocument } from './document-life.ts';
import { readKeptPlace, writeKeptPlace } from './kept-place.ts';
import { type LostBecause, type LostWords, openLostWords } from './lost-words.ts';
import { closeRecoveries, findRecovery, keepRecovery, type Recovery } from './recovery.ts';
import { createStore, type Store } from './store.ts';

export interface SharedDocument {
  readonly life: Store<DocumentLife>;
  readonly owners: Store<Owners>;
  readonly unsaved: Store<number>;
  /** Words of this person that the server did not take. */
  readonly lost: Store<readonly LostWords[]>;
  readonly letGo: (ids: readonly string[]) => void;
  /** Why the last edit was refused; null once something was saved since, or its writer has read it. */
  readonly refusal: Store<RefusalCode | null>;
  /** A whole copy that had diverged and was set aside; null once its owner has closed the news. */
  readonly recovery: Store<Recovery | null>;
  readonly closeRecovery: () => void;
  readonly close: () => void;
}

export interface DocumentKeeping {
  /** Whose copies these are on this device; null keeps none. */
  readonly keptAs: string | null;
}

interface SetAside {
  readonly living: LivingDocument;
  /** As they were known then: after an erasure the server has forgotten whose words stood there. */
  readonly owners: Owners;
  readonly because: LostBecause;
}

export function openSharedDocument(
  socket: Socket,
  document: DocumentName,
  { keptAs }: DocumentKeeping,
): SharedDocument {
  const name = `${keptAs ?? ''} ${document}`;
  const owners = createStore<Owners>({});
  const unsaved = createStore(0);
  const lost = openLostWords(keptAs && name);
  const refusal = createStore<RefusalCode | null>(null);
  const recovery = createStore<Recovery | null>(keptAs ? findRecovery(name) : null);
  let place = readKeptPlace(name);
  /** Copies whose words are still to be compared with the server's state. */
  let setAside: SetAside[] = [];
  let current = begin();
  const life = createStore<DocumentLife>(current.toLife());

  function begin(): LivingDocument {
    const begun = beginLife(socket, document, toCopyName(), {
      opened(opened) {
        if (opened.epoch !== place.epoch) startOver(opened.epoch, 'copy/renewed', 'forget');
        owners.set(opened.owners);
      },
      synced() {
        offerBack(begun);
        if (current === begun) life.set(begun.toLife());
      },
      counted(edits) {
        if (edits === 0 && unsaved.get() > 0) refusal.set(null);
        unsaved.set(edits);
      },
      refused(code) {
        refusal.set(code);
        startOver(place.epoch, code, 'forget');
      },
      diverged: recover,
    });
    return begun;
  }

  function toCopyName(): string | null {
    return keptAs && `${name} ${place.epoch}.${place.life}`;
  }

  function recover(): void {
    const words = toReadableWords(current.doc);
    const atMs = Date.now();
    const copy = toCopyName();
    if (copy) keepRecovery(copy, name, atMs);
    recovery.set({ atMs, readWords: async () => words });
    startOver(place.epoch, 'copy/diverged', 'keep');
  }

  function startOver(epoch: number, because: LostBecause, keeping: 'keep' | 'forget'): void {
    setAside.push({ living: current, owners: owners.get(), because });
    current.end(keeping);
    // Never the place of the copy before: it is still being deleted, and another tab may hold it open.
    place = { epoch, life: Math.max(place.life, keptAs ? readKeptPlace(name).life : 0) + 1 };
    if (keptAs) writeKeptPlace(name, place);
    unsaved.set(0);
    current = begin();
    life.set(current.toLife());
  }

  function offerBack(server: LivingDocument): void {
    for (const { living, owners: before, because } of setAside) {
      const known = { ...before, ...owners.get() };
      const me = known[living.doc.clientID] ?? keptAs;
      lost.add(
        living.acts.wordsNotIn(server.doc, known, because === 'copy/diverged' ? me : null),
        because,
      );
      discard(living);
    }
    setAside = [];
  }

  const takeOwned = (event: DocumentOwned) => {
    if (event.document === document) owners.set({ ...owners.get(), ...event.owners });
  };
  const reconnect = () => current.connect();
  socket.on(documentEvents.owned, takeOwned);
  socket.on('connect', reconnect);

  return {
    life,
    owners,
    unsaved,
    lost: lost.words,
    letGo: lost.letGo,
    refusal,
    recovery,
    closeRecovery() {
      closeRecoveries(name);
      recovery.set(null);
    },
    close() {
      socket.off(documentEvents.owned, takeOwned);
      socket.off('connect', reconnect);
      current.end('keep');
      for (const { living } of setAside) discard(living);
      discard(current);
      lost.close();
    },
  };
}

function discard({ acts, doc }: LivingDocument): void {
  acts.stop();
  doc.destroy();
}

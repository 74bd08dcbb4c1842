// One shared document in this browser, over as many lives as it takes: when the server refuses an edit, or this copy has
// come to say something else, its words are put by, the true state is fetched and those that are missing are offered back.
import type { Socket } from 'socket.io-client';
import { toReadableWords } from '../../shared/document/readable-words.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { type DocumentOwned, documentEvents, type Owners } from '../../shared/protocol/frames.ts';
import { beginLife, type DocumentLife, type LivingDocument } from './document-life.ts';
import { readKeptOwners, writeKeptOwners } from './kept-owners.ts';
import { readKeptPlace, writeKeptPlace } from './kept-place.ts';
import { type LostBecause, type LostWords, openLostWords } from './lost-words.ts';
import { findLost } from './own-words.ts';
import { openRecoveries, type Recovery } from './recovery.ts';
import { createStore, type Store } from './store.ts';
import { openUnsettledWords } from './unsettled-words.ts';

export interface SharedDocument {
  readonly life: Store<DocumentLife>;
  readonly owners: Store<Owners>;
  readonly unsaved: Store<number>;
  /** Whether words of a copy that was given up are still to be compared with the server's state. */
  readonly isUnsettled: () => boolean;
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

export function openSharedDocument(
  socket: Socket,
  document: DocumentName,
  { keptAs }: DocumentKeeping,
): SharedDocument {
  const name = `${keptAs ?? ''} ${document}`;
  const owners = createStore<Owners>(keptAs ? readKeptOwners(name) : {});
  const unsaved = createStore(0);
  const lost = openLostWords(keptAs && name);
  const unsettled = openUnsettledWords(keptAs && name);
  const refusal = createStore<RefusalCode | null>(null);
  const recoveries = openRecoveries(name);
  const recovery = createStore<Recovery | null>(keptAs ? recoveries.find() : null);
  /** Told when it is known which words were lost by it. */
  let refused: RefusalCode | null = null;
  let place = readKeptPlace(name);
  let current = begin();
  const life = createStore<DocumentLife>(current.toLife());

  function begin(): LivingDocument {
    const begun = beginLife(socket, document, toCopyName(), {
      opened(opened) {
        if (opened.epoch !== place.epoch) startOver(opened.epoch, 'copy/renewed', 'forget');
        know(opened.owners);
      },
      synced() {
        settle(begun);
        if (refused) refusal.set(refused);
        refused = null;
        if (current === begun) life.set(begun.toLife());
      },
      counted(edits) {
        if (edits === 0 && unsaved.get() > 0) refusal.set(null);
        unsaved.set(edits);
      },
      refused(code) {
        // A copy in which nothing was written yet is begun anew without a word.
        if (unsaved.get() > 0) refused = code;
        startOver(place.epoch, code, 'forget');
      },
      diverged: recover,
    });
    return begun;
  }

  function know(known: Owners): void {
    owners.set(known);
    if (keptAs) writeKeptOwners(name, known);
  }

  function toCopyName(): string | null {
    return keptAs && `${name} ${place.epoch}.${place.life}`;
  }

  function recover(): void {
    const words = toReadableWords(current.doc);
    const atMs = Date.now();
    const copy = toCopyName();
    if (copy) recoveries.keep(copy, atMs);
    recovery.set({ atMs, readWords: async () => words });
    startOver(place.epoch, 'copy/diverged', 'keep');
  }

  function startOver(epoch: number, because: LostBecause, keeping: 'keep' | 'forget'): void {
    const old = current;
    const known = owners.get();
    const me = known[old.doc.clientID] ?? keptAs;
    // Before the copy that they stand in is deleted.
    unsettled.add(old.acts.unsavedWords({ because, owners: known, me }), because);
    old.end(keeping);
    // Never the place of the copy before: it is still being deleted, and another tab may hold it open.
    place = { epoch, life: Math.max(place.life, keptAs ? readKeptPlace(name).life : 0) + 1 };
    if (keptAs) writeKeptPlace(name, place);
    unsaved.set(0);
    current = begin();
    life.set(current.toLife());
    discard(old);
  }

  /** Offers back what the server's state lacks: of copies given up now, in an earlier visit or in another tab. */
  function settle({ doc }: LivingDocument): void {
    const entries = unsettled.read();
    const all = entries.map(({ value }) => value);
    const missing = [...new Set(all.map(({ because }) => because))].map((reason) => {
      const words = all.filter(({ because }) => because === reason);
      return { because: reason, words: findLost(words, doc, owners.get()) };
    });
    // First, so that there is room for them where the storage is full. Nothing comes in between.
    unsettled.remove(entries.map(({ id }) => id));
    for (const { because, words } of missing) lost.add(words, because);
  }

  const takeOwned = (event: DocumentOwned) => {
    if (event.document === document) know({ ...owners.get(), ...event.owners });
  };
  const reconnect = () => current.connect();
  socket.on(documentEvents.owned, takeOwned);
  socket.on('connect', reconnect);

  return {
    life,
    owners,
    unsaved,
    isUnsettled: () => unsettled.read().length > 0,
    lost: lost.words,
    letGo: lost.letGo,
    refusal,
    recovery,
    closeRecovery() {
      recoveries.close();
      recovery.set(null);
    },
    close() {
      socket.off(documentEvents.owned, takeOwned);
      socket.off('connect', reconnect);
      current.end('keep');
      discard(current);
      lost.close();
    },
  };
}

function discard({ acts, doc }: LivingDocument): void {
  acts.stop();
  doc.destroy();
}

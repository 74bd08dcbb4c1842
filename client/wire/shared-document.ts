// One shared document in this browser, over as many lives as it takes: when the server refuses an edit, or this copy has
// come to say something else, its words are put by, the true state is fetched and those that are missing are offered back.
import type { Socket } from 'socket.io-client';
import { toReadableWords } from '../../shared/document/readable-words.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { type DocumentOwned, documentEvents, type Owners } from '../../shared/protocol/frames.ts';
import { beginLife, type DocumentLife, type LivingDocument } from './document-life.ts';
import { openBrowserStorage } from './kept/browser-storage.ts';
import type { CopyPlace, KeptState } from './kept/kept-copy.ts';
import {
  type LostBecause,
  type LostWords,
  openKeptWords,
  type Recovery,
} from './kept/kept-words.ts';
import { openKnownDocument } from './kept/known-document.ts';
import { takeUpLeftCopies } from './kept/left-copies.ts';
import { findLost } from './kept/own-words.ts';
import { createStore, type Store } from './store.ts';

export interface SharedDocument {
  readonly life: Store<DocumentLife>;
  readonly owners: Store<Owners>;
  readonly unsaved: Store<number>;
  /** Resolves when everything that this device was to keep has been written. */
  readonly settled: () => Promise<void>;
  /** Whether what is written now outlives this page. */
  readonly kept: Store<KeptState>;
  /** Whether words of a copy that was given up are still to be compared with the server's state. */
  readonly isUnsettled: () => boolean;
  /** Words of this person that the server did not take. */
  readonly lost: Store<readonly LostWords[]>;
  readonly letGo: (ids: readonly string[]) => void;
  /** How many of them are gone with this page, because the browser does not keep them. */
  readonly unkeptWords: Store<number>;
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
  const storage = openBrowserStorage(keptAs === null ? null : () => localStorage);
  const known = openKnownDocument(storage, name);
  const words = openKeptWords(storage, name);
  const owners = createStore<Owners>(known.readOwners());
  const unsaved = createStore(0);
  const kept = createStore<KeptState>('opening');
  const unkeptWords = createStore(words.countUnkept());
  const refusal = createStore<RefusalCode | null>(null);
  const recovery = createStore<Recovery | null>(words.findCopy());
  /** Told when it is known which words were lost by it. */
  let refused: RefusalCode | null = null;
  let place = known.readPlace();
  let current = begin();
  const life = createStore<DocumentLife>(current.toLife());

  function begin(): LivingDocument {
    const begun = beginLife(socket, document, toCopyPlace(), {
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
      kept: (state) => kept.set(state),
      refused(code) {
        // A copy in which nothing was written yet is begun anew without a word.
        if (unsaved.get() > 0) refused = code;
        startOver(place.epoch, code, 'forget');
      },
      diverged: recover,
    });
    return begun;
  }

  function know(told: Owners): void {
    owners.set(told);
    known.writeOwners(told);
  }

  /** Offers back what the server's state lacks: of copies given up now, in an earlier visit or in another tab. */
  function settle({ doc }: LivingDocument): void {
    words.settle((given) => findLost(given, doc, owners.get()));
    unkeptWords.set(words.countUnkept());
  }

  function toCopyPlace(): CopyPlace | null {
    const { epoch, life: count } = place;
    const isCurrent = () => known.claimPlace({ epoch, life: count });
    return keptAs === null ? null : { name: `${name} ${epoch}.${count}`, isCurrent };
  }

  function recover(): void {
    const readable = toReadableWords(current.doc);
    const atMs = Date.now();
    const copy = toCopyPlace();
    const isKept = kept.get() === 'kept';
    if (copy && isKept) words.setAside(copy.name, atMs);
    recovery.set({ atMs, isKept, readWords: async () => readable });
    startOver(place.epoch, 'copy/diverged', isKept ? 'keep' : 'forget');
  }

  function startOver(epoch: number, because: LostBecause, keeping: 'keep' | 'forget'): void {
    const old = current;
    const given = { because, owners: owners.get() };
    const me = given.owners[old.doc.clientID] ?? keptAs;
    // Before the copy that they stand in is deleted.
    words.giveUp(old.acts.unsavedWords({ ...given, me }), because);
    const copy = toCopyPlace()?.name;
    if (copy && keeping === 'forget') words.leaveCopy(copy, because);
    void old.end(keeping).then((isDeleted) => {
      if (copy && isDeleted) words.forgetCopy(copy);
    });
    // Never the place of the copy before: it is still being deleted, and another tab may hold it open.
    place = { epoch, life: Math.max(place.life, known.readPlace().life) + 1 };
    known.writePlace(place);
    unsaved.set(0);
    kept.set('opening');
    current = begin();
    life.set(current.toLife());
    discard(old);
  }

  void takeUpLeftCopies(words, { owners: owners.get(), me: keptAs }).then(() => {
    if (current.toLife().isSynced) settle(current);
  });

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
    settled: () => current.settled(),
    kept,
    isUnsettled: words.isUnsettled,
    lost: words.lost,
    letGo(ids) {
      words.letGo(ids);
      unkeptWords.set(words.countUnkept());
    },
    unkeptWords,
    refusal,
    recovery,
    closeRecovery() {
      words.closeNews();
      recovery.set(null);
    },
    close() {
      socket.off(documentEvents.owned, takeOwned);
      socket.off('connect', reconnect);
      void current.end('keep');
      discard(current);
      words.close();
    },
  };
}

function discard({ acts, doc }: LivingDocument): void {
  acts.stop();
  doc.destroy();
}

// One shared document in this browser, over as many lives as it takes: when the server refuses an edit, the copy is set
// aside, the true state is fetched and the words are offered back.
import type { Socket } from 'socket.io-client';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { type DocumentOwned, documentEvents, type Owners } from '../../shared/protocol/frames.ts';
import { beginLife, type DocumentLife, type LivingDocument } from './document-life.ts';
import { readKeptPlace, writeKeptPlace } from './kept-place.ts';
import { createStore, type Store } from './store.ts';

export interface SharedDocument {
  readonly life: Store<DocumentLife>;
  readonly owners: Store<Owners>;
  readonly unsaved: Store<number>;
  /** Words of this person that the server did not take. */
  readonly lost: Store<readonly string[]>;
  /** Why the last of them were refused. */
  readonly refusal: Store<RefusalCode | null>;
  readonly close: () => void;
}

export interface DocumentKeeping {
  /** Tells copies of different people on one device apart; null keeps none. */
  readonly keptAs: string | null;
}

export function openSharedDocument(
  socket: Socket,
  document: DocumentName,
  { keptAs }: DocumentKeeping,
): SharedDocument {
  const name = `${keptAs ?? ''} ${document}`;
  const owners = createStore<Owners>({});
  const unsaved = createStore(0);
  const lost = createStore<readonly string[]>([]);
  const refusal = createStore<RefusalCode | null>(null);
  let place = readKeptPlace(name);
  /** Copies whose words are still to be compared with the server's state. */
  let setAside: LivingDocument[] = [];
  let current = begin();
  const life = createStore<DocumentLife>(current.toLife());

  function begin(): LivingDocument {
    const begun = beginLife(socket, document, keptAs && `${name} ${place.epoch}.${place.life}`, {
      opened(opened) {
        owners.set(opened.owners);
        if (opened.epoch !== place.epoch) startOver(opened.epoch);
      },
      synced() {
        offerBack(begun);
        if (current === begun) life.set(begun.toLife());
      },
      counted: (edits) => unsaved.set(edits),
      refused(code) {
        refusal.set(code);
        startOver(place.epoch);
      },
    });
    return begun;
  }

  function startOver(epoch: number): void {
    setAside.push(current);
    current.end('forget');
    // Never the place of the copy before: it is still being deleted, and another tab may hold it open.
    place = { epoch, life: place.life + 1 };
    if (keptAs) writeKeptPlace(name, place);
    unsaved.set(0);
    current = begin();
    life.set(current.toLife());
  }

  function offerBack(server: LivingDocument): void {
    const words = setAside.flatMap(({ acts }) => acts.wordsNotIn(server.doc, owners.get()));
    for (const { acts, doc } of setAside) {
      acts.stop();
      doc.destroy();
    }
    setAside = [];
    if (words.length > 0) lost.set([...lost.get(), ...words]);
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
    lost,
    refusal,
    close() {
      socket.off(documentEvents.owned, takeOwned);
      socket.off('connect', reconnect);
      current.end('keep');
      for (const { doc, acts } of [...setAside, current]) {
        acts.stop();
        doc.destroy();
      }
    },
  };
}

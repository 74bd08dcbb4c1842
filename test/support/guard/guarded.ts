// A guarded document and people with copies of it, as plainly as can be: no sockets, no log. What the guard lets through
// is applied at once, and everybody else hears of it.
import * as Y from 'yjs';
import { createGuard } from '../../../server/guard/guard.ts';
import { createLedger } from '../../../server/guard/ledger.ts';
import type {
  Fault,
  RootRule,
  RootRules,
  Scope,
  SizeLimits,
  Verdict,
  Writer,
} from '../../../server/guard/rules.ts';

/** Maps with any field; a note's `size` is a number up to ten and its `made` within the writer's moments. */
const fitnessOfNote: Extract<RootRule, { kind: 'map' }>['fitnessOf'] = (
  { field },
  entered,
  { fromMs, untilMs },
) => {
  if (field !== 'size' && field !== 'made') return 'fit';
  if (entered.kind !== 'value') return 'misshapen';
  const value = Number(entered.value);
  const isFit = field === 'size' ? value <= 10 : value >= fromMs && value <= untilMs;
  return isFit ? 'fit' : 'misvalued';
};

export const rules: RootRules = {
  notes: { kind: 'map', isOwned: true, longestText: 100, fitnessOf: fitnessOfNote },
  places: { kind: 'map', isOwned: false, longestText: 100, fitnessOf: () => 'fit' },
  page: {
    kind: 'xml',
    // Words at the top and in paragraphs, paragraphs and lists at the top and in lists.
    mayHold: (parent, child) =>
      child === null
        ? parent !== 'list'
        : parent !== 'paragraph' && /^paragraph$|^list$/.test(child),
    isAttribute: (element, key) => element === 'paragraph' && key === 'level',
    isFormat: (key) => key === 'bold',
  },
};

/** Of a document that may be as large as it likes. */
export const boundless: SizeLimits = {
  bytes: Number.POSITIVE_INFINITY,
  structs: Number.POSITIVE_INFINITY,
  bytesPerPerson: Number.POSITIVE_INFINITY,
  structsPerPerson: Number.POSITIVE_INFINITY,
};

export interface Writing extends Writer {
  scopes: Record<string, Scope>;
}

export function createWriter(name: string, scope: Scope = 'add'): Writing {
  const writer: Writing = {
    personIds: [name],
    scopes: { notes: scope, places: 'all', page: 'all' },
    scopeOf: (root) => writer.scopes[root] ?? 'none',
    suffixesOf: () => ['sv', 'ja'],
    moments: () => ({ fromMs: 100, untilMs: 200 }),
  };
  return writer;
}

export interface Guarded {
  /** What is on disk. */
  readonly doc: Y.Doc;
  send(update: Uint8Array, writer: Writer): Verdict;
  /** Sends and settles; the reason of the refusal, or what became of it. */
  give(update: Uint8Array, writer: Writer): Fault | 'store' | 'known';
  settle(outcome: 'stored' | 'lost'): void;
  prepare(): Promise<void> | null;
  copy(clientId: number): Y.Doc;
}

export interface GuardedWish {
  readonly limits?: Partial<SizeLimits>;
  readonly rules?: RootRules;
  /** Who owns which client ids of what is there already. */
  readonly owners?: ReadonlyMap<number, string>;
}

export function createGuarded(plant?: Y.Doc, wish: GuardedWish = {}): Guarded {
  const doc = new Y.Doc();
  doc.getMap('notes');
  doc.getMap('places');
  doc.getXmlFragment('page');
  if (wish.rules) for (const name of Object.keys(wish.rules)) if (name !== 'page') doc.getMap(name);
  if (plant) Y.applyUpdate(doc, Y.encodeStateAsUpdate(plant));
  const ledger = createLedger(wish.owners ?? new Map());
  const guard = createGuard({
    rules: wish.rules ?? rules,
    limits: { ...boundless, ...wish.limits },
    ledger,
    state: () => [Y.encodeStateAsUpdate(doc)],
    isTaken: () => false,
  });
  let underway: Uint8Array[] = [];

  function send(update: Uint8Array, writer: Writer): Verdict {
    const waits = guard.prepare();
    if (waits) throw new Error('not prepared');
    const verdict = guard.judge(update, writer);
    if (verdict.kind === 'store') underway.push(update);
    return verdict;
  }

  function settle(outcome: 'stored' | 'lost'): void {
    ledger.record(guard.settle(outcome));
    if (outcome === 'stored') for (const update of underway) Y.applyUpdate(doc, update);
    underway = [];
  }

  return {
    doc,
    send,
    settle,
    prepare: () => guard.prepare(),
    give(update, writer) {
      const verdict = send(update, writer);
      settle('stored');
      return verdict.kind === 'refused' ? verdict.fault : verdict.kind;
    },
    copy(clientId) {
      const copy = new Y.Doc();
      copy.clientID = clientId;
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
      return copy;
    },
  };
}

/** The update that a change makes. */
export function changeOf(doc: Y.Doc, change: () => void): Uint8Array {
  const before = Y.encodeStateVector(doc);
  let update: Uint8Array | null = null;
  const note = (made: Uint8Array) => {
    update = made;
  };
  doc.on('update', note);
  doc.transact(change);
  doc.off('update', note);
  return update ?? Y.encodeStateAsUpdate(doc, before);
}

export function note(doc: Y.Doc, key: string, words: string): Uint8Array {
  return changeOf(doc, () => {
    const entry = new Y.Map<unknown>();
    entry.set('text', new Y.Text(words));
    doc.getMap('notes').set(key, entry);
  });
}

export const textOf = (doc: Y.Doc, key: string): Y.Text => {
  const entry = doc.getMap('notes').get(key);
  const text: unknown = entry instanceof Y.Map ? entry.get('text') : null;
  if (!(text instanceof Y.Text)) throw new Error(`there is no note ${key}`);
  return text;
};

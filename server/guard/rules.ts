// What the guard is told: which roots a document has, what may stand in them, and who may do what there. It knows of
// nothing else: neither what a document is about nor who its people are.

/** How far somebody may write in a root: not at all; what is theirs; also new entries; everything. */
export type Scope = 'none' | 'mend' | 'add' | 'all';

/** Between which a moment that somebody writes may lie. */
export interface Moments {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** What is put under a key. */
export type Entered =
  | { readonly kind: 'map' }
  | { readonly kind: 'text' }
  | { readonly kind: 'value'; readonly value: unknown };

/** Under which key of a root, and there under which field; null for what is the entry itself. */
export interface Spot {
  readonly entry: string;
  readonly field: string | null;
}

/** fit; misshapen where a thing of another kind belongs; misvalued when it is of the kind and out of bounds. */
export type Fitness = 'fit' | 'misshapen' | 'misvalued';

/** What may stand in a root, and to whom it belongs. */
export type RootRule =
  | {
      /** A map of values, maps and plain texts. Nothing in it is formatted. */
      readonly kind: 'map';
      /** An entry belongs for ever to whoever put it there first. Otherwise to everybody who may write. */
      readonly isOwned: boolean;
      /** UTF-16 units that a text in it may have. */
      readonly longestText: number;
      /** Entries that may stand in it, and how many of them one person may have put there. */
      readonly mostEntries?: number;
      readonly mostEntriesPerPerson?: number;
      /** Its keys are `<key>/<suffix>`: the key of an entry that stands in this other root, and what the writer may add. */
      readonly below?: string;
      /** Whether such a thing may stand there. Nothing stands deeper than a field. */
      readonly fitnessOf: (spot: Spot, entered: Entered, moments: Moments) => Fitness;
    }
  | {
      /** A fragment of rich text. */
      readonly kind: 'xml';
      /** Whether an element may stand in another, or at the top where `parent` is null; text is a child of no name. */
      readonly mayHold: (parent: string | null, child: string | null) => boolean;
      readonly isAttribute: (element: string, key: string, value: unknown) => boolean;
      /** Whether text may be marked so; null ends a mark. */
      readonly isFormat: (key: string, value: unknown) => boolean;
      /** UTF-16 units that all its words together may have. */
      readonly longestText?: number;
    };

export type RootRules = Readonly<Record<string, RootRule>>;

export interface Writer {
  /** Under whom it writes, first, and under whom it wrote before. Empty for those who only look on. */
  readonly personIds: readonly string[];
  /** Asked when an edit is about to be stored. */
  scopeOf(root: string): Scope;
  /** What may stand behind the slash in keys of a root that lies below another. */
  suffixesOf(root: string): readonly string[];
  /** Asked at that same moment. */
  moments(): Moments;
}

/** How large a document may become, and what one person may have of it. */
export interface SizeLimits {
  /** As encoded. */
  readonly bytes: number;
  readonly structs: number;
  readonly bytesPerPerson: number;
  readonly structsPerPerson: number;
}

/**
 * Why an edit is refused.
 * barred: it was not looked at any more, after many that no honest client sends.
 * gap: it builds on, or deletes, what is not here. too-much: more structs, clients, deletions or work than an honest
 * edit has, or a larger value. crossed: it stands between neighbours that are none. misshapen: such a thing may not stand
 * there. misvalued: such a thing may, but not of that value. full: the document, or this person's share of it, is as
 * large as it may be. entry-gone: it says something of an entry that does not stand. other-suffix: under a key that the
 * writer may not make.
 */
export type Fault =
  | 'barred'
  | 'crossed'
  | 'entry-gone'
  | 'foreign-client'
  | 'full'
  | 'gap'
  | 'misshapen'
  | 'misvalued'
  | 'not-allowed'
  | 'not-yours'
  | 'other-suffix'
  | 'too-long'
  | 'too-much'
  | 'unknown-root'
  | 'unreadable';

/** A program of somebody's own may well have its clock wrong, or know a language that we do not. */
const honestFaults: readonly Fault[] = [
  'entry-gone',
  'full',
  'gap',
  'misvalued',
  'not-allowed',
  'not-yours',
  'other-suffix',
  'too-long',
  'too-much',
];

/** Whether only a program that means harm, or is broken, sends such an edit. */
export const isHostile = (fault: Fault): boolean => !honestFaults.includes(fault);

export type Verdict =
  /** Nothing but what the document has. */
  | { readonly kind: 'known' }
  | {
      readonly kind: 'store';
      readonly personId: string;
      /** Client ids that it is the first to use. */
      readonly claims: readonly number[];
      /** How many are new. */
      readonly structs: number;
    }
  /** `root`: where, as far as that says more. */
  | { readonly kind: 'refused'; readonly fault: Fault; readonly root?: string };

/** Thrown inside the guard, caught once in guard.ts. */
export class Unfit extends Error {
  readonly fault: Fault;
  readonly root: string | null;
  constructor(fault: Fault, root: string | null = null) {
    super(fault);
    this.name = 'Unfit';
    this.fault = fault;
    this.root = root;
  }
}

/** Client id → whoever wrote under it first. */
export type OwnerOf = (clientId: number) => string | undefined;

/** Beyond these no honest edit goes. */
export const caps = {
  /** A piece of 64 KiB, as our client cuts them, holds about eleven thousand of the smallest. */
  structs: 12_000,
  /** Client ids in one update: one for every time that somebody opened the document and wrote without a network. */
  clients: 64,
  /** Client ids of one person in one document. */
  clientsPerPerson: 512,
  deletions: 100_000,
  /** Types within types. */
  depth: 64,
  /** UTF-16 units of a key: ids, and names of fields. */
  keyUnits: 200,
  /** UTF-16 units, bytes and members of a value or a mark; the largest of ours is the address of a link. */
  valueUnits: 4096,
  /**
   * Neighbours looked at to see whether an update lies as it says, about eight milliseconds. What is written over and
   * over in one place looks past all that stood there before: fourteen hundred times.
   */
  work: 1_000_000,
  /**
   * Steps that Yjs takes at most to find the places of an update among what others put there; a cut through a text is
   * ten. Both copies together take about fifteen milliseconds for all of them; twelve thousand structs that need none
   * take about a hundred, most of it here.
   */
  searches: 40_000,
} as const;

// Lost words over reloads and tabs, each tab with its own view of the storage; and that every refusal of an edit has its sentence.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toSendable } from '../../../../client/wire/acknowledgement.ts';
import { openBrowserStorage } from '../../../../client/wire/kept/browser-storage.ts';
import {
  type KeptWords,
  type LostBecause,
  openKeptWords,
} from '../../../../client/wire/kept/kept-words.ts';
import type { OwnWords } from '../../../../client/wire/kept/own-words.ts';
import { words as en } from '../../../../client/words/en.ts';
import { nth } from '../../../support/sessions.ts';
import { createToyStorage, type ToyStorage } from '../../../support/toy-storage.ts';

let storage: ToyStorage;

beforeEach(() => {
  storage = createToyStorage();
  reload();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function reload(): void {
  storage.passOn();
  vi.stubGlobal('localStorage', storage.openTab());
}
/** Opens something in a tab of its own; what is done with it sees that tab's storage. */
function openInTab<T>(open: () => T): <R>(act: (opened: T) => R) => R {
  const view = storage.openTab();
  const inTab = <R>(act: () => R) => {
    vi.stubGlobal('localStorage', view);
    return act();
  };
  const opened = inTab(open);
  return (act) => inTab(() => act(opened));
}

const lyktor = {
  text: 'Lyktor',
  idea: { kind: 'solution', language: 'sv', ridesOn: null },
} as const;
const soppa = { text: 'Soppa', idea: null };
const bro = { text: 'Bro', idea: null };

function openWords(name: string | null) {
  const storage = openBrowserStorage(name === null ? null : () => localStorage);
  return openKeptWords(storage, name ?? '');
}
const unsaved = (words: OwnWords) => ({ ...words, at: 'idea 1', proof: null });
/** Given up, and found to be missing at once. */
function lose(words: KeptWords, lost: readonly OwnWords[], because: LostBecause): void {
  words.giveUp(lost.map(unsaved), because);
  words.settle((given) => [...given]);
}
const openLost = (name: string) => openInTab(() => openWords(name));
const textsIn = ({ lost }: KeptWords) => lost.get().map(({ text }) => text);

describe('lost words', () => {
  test('[CW14] they are there after a reload, with their reason and all that an idea needs', () => {
    lose(openWords('anna table:1'), [lyktor], 'step/not-now');
    const [found] = openWords('anna table:1').lost.get();
    expect(found).toMatchObject({ ...lyktor, because: 'step/not-now' });
    expect(openWords('bo table:1').lost.get()).toEqual([]);
  });

  test('[CW14] two tabs put theirs side by side, the same words once', () => {
    const [first, second] = [openWords('anna'), openWords('anna')];
    lose(first, [lyktor], 'step/not-now');
    lose(second, [lyktor, soppa], 'step/not-now');
    expect(textsIn(second)).toEqual(['Lyktor', 'Soppa']);
    second.letGo(second.lost.get().map(({ id }) => id));
    expect(textsIn(openWords('anna'))).toEqual([]);
  });

  test('[CW14] they stand in the order they were given, within one millisecond and where the clock was set back', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
    const shelves = [openWords('anna'), openWords('anna')];
    const texts = Array.from({ length: 12 }, (_, at) => `Ord ${at}`);
    for (const [at, text] of texts.entries()) {
      if (at === 8) vi.setSystemTime(1_700_000_000_000);
      lose(nth(shelves, at % 2), [{ text, idea: null }], 'step/not-now');
    }
    expect(textsIn(openWords('anna'))).toEqual(texts);
  });

  test('[CW14] let go one by one', () => {
    const shelf = openWords('anna');
    lose(shelf, [lyktor, soppa], 'idea/not-yours');
    shelf.letGo(
      shelf.lost
        .get()
        .slice(0, 1)
        .map(({ id }) => id),
    );
    expect(textsIn(shelf)).toEqual(['Soppa']);
  });

  test('[CW14] where nothing can be kept they stay on the page', () => {
    storage.isFull = true;
    const shelf = openWords('anna');
    lose(shelf, [lyktor], 'step/not-now');
    lose(shelf, [soppa], 'step/not-now');
    expect(textsIn(shelf)).toEqual(['Lyktor', 'Soppa']);
    expect(shelf.countUnkept()).toBe(2);
    const unkept = openWords(null);
    lose(unkept, [lyktor], 'step/not-now');
    expect(textsIn(unkept)).toEqual(['Lyktor']);
    storage.passOn();
    expect(storage.kept.size).toBe(0);
  });

  test('[CW14] two tabs that are refused at once lose nothing of each other’s, and show the same words once', () => {
    const [first, second] = [openLost('anna'), openLost('anna')];
    first((shelf) => lose(shelf, [lyktor, soppa], 'step/not-now'));
    second((shelf) => lose(shelf, [soppa, bro], 'step/not-now'));
    reload();
    const shelf = openWords('anna');
    expect(textsIn(shelf).toSorted()).toEqual(['Bro', 'Lyktor', 'Soppa']);
    shelf.letGo(shelf.lost.get().map(({ id }) => id));
    expect(textsIn(shelf)).toEqual([]);
    reload();
    expect(storage.kept.size).toBe(0);
  });

  test('[CW14] what one tab lets go takes away nothing that another puts there meanwhile', () => {
    const [first, second] = [openLost('anna'), openLost('anna')];
    first((shelf) => lose(shelf, [lyktor], 'step/not-now'));
    second((shelf) => lose(shelf, [soppa], 'step/not-now'));
    first((shelf) => shelf.letGo(shelf.lost.get().map(({ id }) => id)));
    reload();
    expect(textsIn(openWords('anna'))).toEqual(['Soppa']);
  });

  test('[CW14] the same text as two kinds, or riding on another idea, is two ideas', () => {
    const shelf = openWords('anna');
    const asObstacle = { ...lyktor, idea: { ...lyktor.idea, kind: 'obstacle' } } as const;
    const riding = { ...lyktor, idea: { ...lyktor.idea, ridesOn: 'bro' } };
    lose(shelf, [lyktor, asObstacle, riding], 'step/not-now');
    expect(shelf.lost.get()).toMatchObject([lyktor, asObstacle, riding]);
    shelf.letGo(
      shelf.lost
        .get()
        .slice(0, 1)
        .map(({ id }) => id),
    );
    expect(shelf.lost.get()).toMatchObject([asObstacle, riding]);
  });

  test('[CW14] what found no room is kept as soon as there is some', () => {
    const shelf = openWords('anna');
    storage.isFull = true;
    lose(shelf, [lyktor], 'step/not-now');
    storage.isFull = false;
    lose(shelf, [soppa], 'step/not-now');
    expect(textsIn(shelf)).toEqual(['Lyktor', 'Soppa']);
    expect(shelf.countUnkept()).toBe(0);
    reload();
    expect(textsIn(openWords('anna'))).toEqual(['Lyktor', 'Soppa']);
  });

  test('[CW14] what somebody else wrote there breaks nothing', () => {
    lose(openWords('anna'), [lyktor], 'step/not-now');
    localStorage.setItem('umecon kept#1', '{"id":1}');
    localStorage.setItem('umecon kept#2', 'words');
    expect(textsIn(openWords('anna'))).toEqual(['Lyktor']);
  });
});

describe('words that are still to be compared', () => {
  const giveUp = (words: KeptWords, ...texts: string[]) =>
    words.giveUp(
      texts.map((text) => unsaved({ text, idea: null })),
      'step/not-now',
    );
  /** None of them is missing. */
  const settle = (words: KeptWords) => {
    const compared: string[] = [];
    words.settle((given) => {
      compared.push(...given.map(({ text }) => text));
      return [];
    });
    return compared;
  };

  test('[CW14] what one tab has compared takes away nothing that another gives up meanwhile', () => {
    const [first, second] = [openLost('anna'), openLost('anna')];
    first((words) => giveUp(words, 'Lyktor'));
    second((words) => giveUp(words, 'Soppa'));
    expect(first(settle)).toEqual(['Lyktor']);
    expect(second((words) => words.isUnsettled())).toBe(true);
    reload();
    expect(settle(openWords('anna'))).toEqual(['Soppa']);
  });

  test('[CW14] where nothing can be kept they stay on the page, in their order', () => {
    const words = openWords('anna');
    giveUp(words, 'Lyktor');
    storage.isFull = true;
    giveUp(words, 'Soppa', 'Bro');
    expect(settle(words)).toEqual(['Lyktor', 'Soppa', 'Bro']);
    expect([words.isUnsettled(), textsIn(words)]).toEqual([false, []]);
  });

  test('[CW14] what is missing goes from one state to the other in its place, what is not goes away', () => {
    const words = openWords('anna');
    giveUp(words, 'Lyktor', 'Soppa', 'Bro');
    storage.passOn();
    const ids = [...storage.kept.keys()];
    words.settle((given) => given.filter(({ text }) => text !== 'Soppa'));
    storage.passOn();
    expect([...storage.kept.keys()]).toEqual([ids[0], ids[2]]);
    expect(textsIn(openWords('anna'))).toEqual(['Lyktor', 'Bro']);
  });
});

describe('what an earlier version kept', () => {
  const at = (count: number) => `1700000000000.00000${count}.abcdefghijklmnopqrstuv`;
  const { text, idea } = lyktor;
  const because = 'step/not-now';

  beforeEach(() => {
    for (const [key, value] of [
      [`umecon lost anna#${at(1)}`, { text, idea, because }],
      [`umecon lost bo#${at(2)}`, { ...bro, because }],
      [`umecon unsettled anna#${at(3)}`, { ...unsaved(soppa), because }],
      [`umecon recovery#${at(4)}`, { copy: 'a', of: 'anna', atMs: 1, isSeen: false }],
    ] as const) {
      localStorage.setItem(key, JSON.stringify(value));
    }
    localStorage.setItem('umecon lost anna#1', 'words of somebody else');
  });

  test('[CW14] is read once in every state, and stands in the one list from then on', () => {
    const words = openWords('anna');
    expect(words.lost.get()).toEqual([
      { ...lyktor, because, id: at(1), of: 'anna', state: 'lost' },
    ]);
    expect(words.isUnsettled()).toBe(true);
    expect(words.findCopy()?.atMs).toBe(1);
    words.letGo([at(1)]);
    words.settle((given) => [...given]);
    reload();
    expect(textsIn(openWords('anna'))).toEqual(['Soppa']);
    expect(textsIn(openWords('bo'))).toEqual(['Bro']);
    storage.passOn();
    expect([...storage.kept.keys()].toSorted()).toEqual([
      `umecon kept#${at(2)}`,
      `umecon kept#${at(3)}`,
      `umecon kept#${at(4)}`,
      'umecon lost anna#1',
    ]);
  });

  test('[CW14] is on the page where there is no room', () => {
    storage.isFull = true;
    expect(textsIn(openWords('anna'))).toEqual(['Lyktor']);
  });
});

test('[CW2] whatever an edit may be refused for has a sentence of its own', () => {
  const codes = 'closed diverged idea-not-yours idea-too-long read-only renewed role seat step';
  for (const code of [...codes.split(' '), 'too-large', 'unreadable']) {
    expect(en).toHaveProperty([`lost.why.${code}`]);
  }
});

test('[CW13] a frame that is no edit, or small, leaves as it is', () => {
  for (const frame of [
    new Uint8Array([0, 0, 1, 0]),
    new Uint8Array([0, 2, 2, 0, 0]),
    new Uint8Array(100_000).fill(1),
  ]) {
    expect(toSendable(frame)).toEqual([frame]);
  }
});

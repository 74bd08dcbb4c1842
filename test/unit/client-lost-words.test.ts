// Lost words over reloads and tabs, each tab with its own view of the storage; and that every refusal of an edit has its sentence.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toSendable } from '../../client/wire/acknowledgement.ts';
import { openLostWords } from '../../client/wire/lost-words.ts';
import { openUnsettledWords, type UnsettledShelf } from '../../client/wire/unsettled-words.ts';
import { words as en } from '../../client/words/en.ts';
import { createToyStorage, type ToyStorage } from '../support/toy-storage.ts';

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
const openLost = (name: string) => openInTab(() => openLostWords(name));
const textsIn = ({ words }: ReturnType<typeof openLostWords>) =>
  words.get().map(({ text }) => text);

describe('lost words', () => {
  test('[CW14] they are there after a reload, with their reason and all that an idea needs', () => {
    openLostWords('anna table:1').add([lyktor], 'step/not-now');
    const [found] = openLostWords('anna table:1').words.get();
    expect(found).toMatchObject({ ...lyktor, because: 'step/not-now' });
    expect(openLostWords('bo table:1').words.get()).toEqual([]);
  });

  test('[CW14] two tabs put theirs side by side, the same words once', () => {
    const [first, second] = [openLostWords('anna'), openLostWords('anna')];
    first.add([lyktor], 'step/not-now');
    second.add([lyktor, soppa], 'step/not-now');
    expect(textsIn(second)).toEqual(['Lyktor', 'Soppa']);
    second.letGo(second.words.get().map(({ id }) => id));
    expect(textsIn(openLostWords('anna'))).toEqual([]);
  });

  test('[CW14] they stand in the order they were given, within one millisecond and where the clock was set back', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
    const shelves = [openLostWords('anna'), openLostWords('anna')];
    const texts = Array.from({ length: 12 }, (_, at) => `Ord ${at}`);
    for (const [at, text] of texts.entries()) {
      if (at === 8) vi.setSystemTime(1_700_000_000_000);
      shelves[at % 2]?.add([{ text, idea: null }], 'step/not-now');
    }
    expect(textsIn(openLostWords('anna'))).toEqual(texts);
  });

  test('[CW14] let go one by one', () => {
    const shelf = openLostWords('anna');
    shelf.add([lyktor, soppa], 'idea/not-yours');
    shelf.letGo(
      shelf.words
        .get()
        .slice(0, 1)
        .map(({ id }) => id),
    );
    expect(textsIn(shelf)).toEqual(['Soppa']);
  });

  test('[CW14] where nothing can be kept they stay on the page', () => {
    storage.isFull = true;
    const shelf = openLostWords('anna');
    shelf.add([lyktor], 'step/not-now');
    shelf.add([soppa], 'step/not-now');
    expect(textsIn(shelf)).toEqual(['Lyktor', 'Soppa']);
    const unkept = openLostWords(null);
    unkept.add([lyktor], 'step/not-now');
    expect(textsIn(unkept)).toEqual(['Lyktor']);
    storage.passOn();
    expect(storage.kept.size).toBe(0);
  });

  test('[CW14] two tabs that are refused at once lose nothing of each other’s, and show the same words once', () => {
    const [first, second] = [openLost('anna'), openLost('anna')];
    first((shelf) => shelf.add([lyktor, soppa], 'step/not-now'));
    second((shelf) => shelf.add([soppa, bro], 'step/not-now'));
    reload();
    const shelf = openLostWords('anna');
    expect(textsIn(shelf).toSorted()).toEqual(['Bro', 'Lyktor', 'Soppa']);
    shelf.letGo(shelf.words.get().map(({ id }) => id));
    expect(textsIn(shelf)).toEqual([]);
    reload();
    expect(storage.kept.size).toBe(0);
  });

  test('[CW14] what one tab lets go takes away nothing that another puts there meanwhile', () => {
    const [first, second] = [openLost('anna'), openLost('anna')];
    first((shelf) => shelf.add([lyktor], 'step/not-now'));
    second((shelf) => shelf.add([soppa], 'step/not-now'));
    first((shelf) => shelf.letGo(shelf.words.get().map(({ id }) => id)));
    reload();
    expect(textsIn(openLostWords('anna'))).toEqual(['Soppa']);
  });

  test('[CW14] the same text as two kinds, or riding on another idea, is two ideas', () => {
    const shelf = openLostWords('anna');
    const asObstacle = { ...lyktor, idea: { ...lyktor.idea, kind: 'obstacle' } } as const;
    const riding = { ...lyktor, idea: { ...lyktor.idea, ridesOn: 'bro' } };
    shelf.add([lyktor, asObstacle, riding], 'step/not-now');
    expect(shelf.words.get()).toMatchObject([lyktor, asObstacle, riding]);
    shelf.letGo(
      shelf.words
        .get()
        .slice(0, 1)
        .map(({ id }) => id),
    );
    expect(shelf.words.get()).toMatchObject([asObstacle, riding]);
  });

  test('[CW14] what found no room is kept as soon as there is some', () => {
    const shelf = openLostWords('anna');
    storage.isFull = true;
    shelf.add([lyktor], 'step/not-now');
    storage.isFull = false;
    shelf.add([soppa], 'step/not-now');
    expect(textsIn(shelf)).toEqual(['Lyktor', 'Soppa']);
    reload();
    expect(textsIn(openLostWords('anna'))).toEqual(['Lyktor', 'Soppa']);
  });

  test('[CW14] what somebody else wrote there breaks nothing', () => {
    openLostWords('anna').add([lyktor], 'step/not-now');
    localStorage.setItem('umecon lost anna#1', '{"id":1}');
    localStorage.setItem('umecon lost anna#2', 'words');
    expect(textsIn(openLostWords('anna'))).toEqual(['Lyktor']);
  });
});

describe('words that are still to be compared', () => {
  const unsaved = (text: string) => ({ text, idea: null, at: `idea ${text}`, proof: null });
  const openUnsettled = () => openInTab(() => openUnsettledWords('anna'));
  const textsOf = (shelf: UnsettledShelf) => shelf.read().map(({ value }) => value.text);

  test('[CW14] what one tab has compared takes away nothing that another gives up meanwhile', () => {
    const [first, second] = [openUnsettled(), openUnsettled()];
    first((shelf) => shelf.add([unsaved('Lyktor')], 'step/not-now'));
    second((shelf) => shelf.add([unsaved('Soppa')], 'step/not-now'));
    first((shelf) => shelf.remove(shelf.read().map(({ id }) => id)));
    expect(second(textsOf)).toEqual(['Soppa']);
    reload();
    expect(textsOf(openUnsettledWords('anna'))).toEqual(['Soppa']);
  });

  test('[CW14] where nothing can be kept they stay on the page, in their order', () => {
    const shelf = openUnsettledWords('anna');
    shelf.add([unsaved('Lyktor')], 'step/not-now');
    storage.isFull = true;
    shelf.add([unsaved('Soppa'), unsaved('Bro')], 'idea/not-yours');
    expect(textsOf(shelf)).toEqual(['Lyktor', 'Soppa', 'Bro']);
    shelf.remove(shelf.read().map(({ id }) => id));
    expect(textsOf(shelf)).toEqual([]);
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

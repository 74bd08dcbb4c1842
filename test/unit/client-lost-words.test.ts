// Lost words over reloads and tabs, on a storage that is a map; and that every refusal of an edit has its sentence.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toSendable } from '../../client/wire/acknowledgement.ts';
import { openLostWords } from '../../client/wire/lost-words.ts';
import { words as en } from '../../client/words/en.ts';

const kept = new Map<string, string>();
let isFull = false;

beforeEach(() => {
  kept.clear();
  isFull = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (isFull) throw new Error('full');
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const lyktor = {
  text: 'Lyktor',
  idea: { kind: 'solution', language: 'sv', ridesOn: null },
} as const;
const soppa = { text: 'Soppa', idea: null };
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
    isFull = true;
    const shelf = openLostWords('anna');
    shelf.add([lyktor], 'step/not-now');
    shelf.add([soppa], 'step/not-now');
    expect(textsIn(shelf)).toEqual(['Lyktor', 'Soppa']);
    const unkept = openLostWords(null);
    unkept.add([lyktor], 'step/not-now');
    expect(textsIn(unkept)).toEqual(['Lyktor']);
    expect(kept.size).toBe(0);
  });

  test('[CW14] what somebody else wrote there breaks nothing', () => {
    kept.set('umecon lost anna', '{"id":1}');
    expect(openLostWords('anna').words.get()).toEqual([]);
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

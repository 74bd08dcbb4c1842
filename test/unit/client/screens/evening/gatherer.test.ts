// When it is told what others do, by a clock of its own.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createGatherer,
  gatherMs,
  pauseMs,
} from '../../../../../client/screens/evening/hearing/gatherer.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

function open(isDeaf = () => false) {
  const told: string[][] = [];
  const gatherer = createGatherer<string>((news) => told.push([...news]), isDeaf);
  return { told, ...gatherer, say: (...news: string[]) => gatherer.hear(() => news) };
}

describe('gathering what others do', () => {
  it('[UI173] what happens within some seconds is told together, from the first of it on', () => {
    const { told, say } = open();
    say('a');
    vi.advanceTimersByTime(gatherMs - 1);
    say('b', 'c');
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([['a', 'b', 'c']]);
    say('d');
    vi.advanceTimersByTime(gatherMs);
    expect(told).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('[UI173] it is read at the moment of telling, and nothing is told of what is gone by then', () => {
    const { told, hear } = open();
    let words = ['early'];
    hear(() => words);
    words = ['late'];
    vi.advanceTimersByTime(gatherMs);
    words = [];
    hear(() => words);
    vi.advanceTimersByTime(gatherMs);
    expect(told).toEqual([['late']]);
  });

  it('[UI175] nothing is told while the listener writes; all of it after a pause', () => {
    const { told, say, wrote } = open();
    wrote(false);
    say('a');
    for (let at = 0; at < 10; at += 1) {
      vi.advanceTimersByTime(pauseMs - 100);
      wrote(false);
      say(String(at));
    }
    expect(told).toEqual([]);
    vi.advanceTimersByTime(pauseMs - 1);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([['a', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']]);
  });

  it('[UI175] words that an input method holds are not finished, however long it takes', () => {
    const { told, say, wrote } = open();
    wrote(true);
    say('a');
    vi.advanceTimersByTime(20 * gatherMs);
    expect(told).toEqual([]);
    wrote(false);
    vi.advanceTimersByTime(2 * pauseMs);
    expect(told).toEqual([['a']]);
  });

  it('[UI175] nothing is told under a dialog, where nobody would hear it', () => {
    let isDeaf = true;
    const { told, say } = open(() => isDeaf);
    say('a');
    vi.advanceTimersByTime(10 * gatherMs);
    expect(told).toEqual([]);
    isDeaf = false;
    vi.advanceTimersByTime(pauseMs);
    expect(told).toEqual([['a']]);
  });

  it('[UI173] once it stopped it stays silent', () => {
    const { told, say, stop } = open();
    say('a');
    stop();
    vi.advanceTimersByTime(gatherMs);
    expect(told).toEqual([]);
  });
});

// Back-off and beat by a clock that is moved by hand: when a page tries again, and when it sees that its line is dead.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Beat, createBeat } from '../../../../client/wire/beat.ts';
import { toPause } from '../../../../client/wire/pauses.ts';
import { createTries, type Tries } from '../../../../client/wire/tries.ts';
import { createUsualTrip } from '../../../../client/wire/trips.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const seconds = (ms: number) => vi.advanceTimersByTime(ms * 1_000);

test.each([
  ['at first', 0, 63, 250],
  ['after a second', 1_000, 63, 250],
  ['after three', 3_000, 188, 750],
  ['after twelve', 12_000, 750, 3_000],
  ['after an hour', 3_600_000, 1_250, 5_000],
])(
  '[CW40] pauses are short at first and grow with the outage, and so does chance: %s',
  (_, downMs, least, most) => {
    expect(Math.ceil(toPause(downMs, 'lost', 0))).toBe(least);
    expect(toPause(downMs, 'lost', 1)).toBe(most);
  },
);

test('[CW40] whoever was told something waits half a second at least', () => {
  expect(toPause(0, 'told', 0)).toBe(500);
  expect(toPause(0, 'told', 1)).toBe(1_500);
  expect(toPause(3_600_000, 'told', 1)).toBe(5_000);
});

test('[CW40] a hall of a thousand whose network was away for three seconds comes back over half a second', () => {
  const pauses = Array.from({ length: 1_000 }, (_, at) => toPause(3_000, 'lost', at / 999));
  for (let fromMs = 0; fromMs < 800; fromMs += 100) {
    const together = pauses.filter((ms) => ms >= fromMs && ms < fromMs + 100);
    expect(together.length).toBeLessThan(200);
  }
});

interface ToyTries extends Tries {
  readonly opened: number[];
  abandoned: number;
}

function openTries(tripMs: number | null, chance = 1): ToyTries {
  const toy = { opened: [] as number[], abandoned: 0 };
  const tries = createTries({
    open: (failed) => toy.opened.push(failed),
    abandon: () => {
      toy.abandoned += 1;
    },
    tripMs: () => tripMs,
    chance: () => chance,
  });
  return Object.assign(toy, tries);
}

test('[CW41] a try that hangs is let go after some round trips, and from the third on they have more patience', () => {
  const tries = openTries(20);
  tries.again('lost');
  seconds(0.25);
  expect(tries.opened).toEqual([0]);
  seconds(0.99);
  expect(tries.abandoned).toBe(0);
  seconds(0.01);
  expect(tries.abandoned).toBe(1);
  seconds(0.3125);
  expect(tries.opened).toEqual([0, 1]);
  seconds(1);
  expect(tries.abandoned).toBe(2);
  seconds(0.65);
  expect(tries.opened).toEqual([0, 1, 2]);
  seconds(2.9);
  expect(tries.abandoned).toBe(2);
  seconds(0.1);
  expect(tries.abandoned).toBe(3);
});

test('[CW41] on a slow line a try has the time that it needs', () => {
  const tries = openTries(600);
  tries.begin();
  seconds(3.5);
  expect(tries.abandoned).toBe(0);
  seconds(0.2);
  expect(tries.abandoned).toBe(1);
});

test('[CW41] one that has reached the server may take as long again', () => {
  const tries = openTries(20);
  tries.begin();
  seconds(0.9);
  tries.reached();
  seconds(0.9);
  expect(tries.abandoned).toBe(0);
  seconds(0.2);
  expect(tries.abandoned).toBe(1);
});

test('[CW41] one that nobody can judge yet has fifteen seconds', () => {
  const tries = openTries(null);
  tries.begin();
  seconds(14.9);
  expect(tries.abandoned).toBe(0);
  seconds(0.2);
  expect(tries.abandoned).toBe(1);
});

test('[CW41] there are never two at once, and none after a success or the end', () => {
  const tries = openTries(20);
  tries.again('lost');
  tries.again('lost');
  tries.hurry();
  tries.hurry();
  seconds(0.5);
  expect(tries.opened).toHaveLength(1);
  tries.succeeded();
  tries.hurry();
  seconds(60);
  expect(tries.opened).toHaveLength(1);
  tries.again('lost');
  tries.stop();
  tries.again('lost');
  seconds(60);
  expect(tries.opened).toHaveLength(1);
});

test('[CW42] when the network may be there again it is tried at once, and an old try is let go', () => {
  const tries = openTries(20);
  tries.again('lost');
  for (let failed = 0; failed < 40; failed += 1) {
    vi.runOnlyPendingTimers();
    tries.again('lost');
  }
  const before = tries.opened.length;
  tries.hurry();
  seconds(0.15);
  expect(tries.opened.length).toBe(before + 1);
  seconds(0.5);
  tries.hurry();
  expect(tries.abandoned).toBe(1);
  seconds(0.15);
  expect(tries.opened.length).toBe(before + 2);
});

test('[CW42] a try that has just begun goes on, and so does the wait of somebody who was told to', () => {
  const tries = openTries(200);
  tries.begin();
  seconds(0.3);
  tries.hurry();
  expect(tries.abandoned).toBe(0);
  tries.again('told');
  tries.hurry();
  seconds(1.4);
  expect(tries.opened).toHaveLength(1);
  seconds(0.2);
  expect(tries.opened).toHaveLength(2);
});

test('[CW41] the usual trip is the shortest of the last five', () => {
  const usual = createUsualTrip();
  expect(usual.ms).toBe(null);
  for (const ms of [10, 900, 800, 700, 600]) usual.took(ms);
  expect(usual.ms).toBe(10);
  usual.took(500);
  expect(usual.ms).toBe(500);
});

interface ToyBeat extends Beat {
  asked: number;
  deaths: number;
  isSeen: boolean;
  unsentBytes: number;
}

function openBeat(tripMs = 20): ToyBeat {
  const toy = { asked: 0, deaths: 0, isSeen: true, unsentBytes: 0 };
  const beat = createBeat({
    question: () => {
      toy.asked += 1;
    },
    dead: () => {
      toy.deaths += 1;
    },
    tripMs: () => tripMs,
    isSeen: () => toy.isSeen,
    unsentBytes: () => toy.unsentBytes,
  });
  beat.begin();
  return Object.assign(toy, beat);
}

test('[CW43] a line on which nothing comes any more is dead after a question and two seconds', () => {
  const beat = openBeat();
  seconds(1.4);
  expect(beat.asked).toBe(0);
  seconds(0.1);
  expect(beat.asked).toBe(1);
  seconds(1.9);
  expect(beat.deaths).toBe(0);
  seconds(0.1);
  expect(beat.deaths).toBe(1);
  seconds(60);
  expect([beat.asked, beat.deaths]).toEqual([1, 1]);
});

test('[CW43] anything that comes is a sign of life, and a tunnel shorter than that costs nothing', () => {
  const beat = openBeat();
  for (let at = 0; at < 20; at += 1) {
    seconds(3);
    beat.heard();
  }
  expect(beat.deaths).toBe(0);
});

test('[CW43] a page that slept over its question asks once more, and only once', () => {
  const beat = openBeat();
  seconds(1.5);
  let sleptMs = 0;
  const steadyMs = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => steadyMs() + sleptMs);
  const sleepOver = () => {
    sleptMs += 60_000;
    seconds(2);
  };
  sleepOver();
  expect([beat.asked, beat.deaths]).toEqual([2, 0]);
  beat.heard();
  beat.ask();
  sleepOver();
  expect([beat.asked, beat.deaths]).toEqual([4, 0]);
  sleepOver();
  expect([beat.asked, beat.deaths]).toEqual([4, 1]);
});

test('[CW43] a slow line is given four round trips', () => {
  const beat = openBeat(1_800);
  seconds(1.5 + 7.1);
  expect(beat.deaths).toBe(0);
  seconds(0.2);
  expect(beat.deaths).toBe(1);
});

test('[CW44] the longer nothing goes on, the seldomer it asks, in the end every twelve seconds', () => {
  const beat = openBeat();
  let answered = 0;
  for (let tenth = 0; tenth < 600; tenth += 1) {
    seconds(0.1);
    if (beat.asked > answered) beat.heard();
    answered = beat.asked;
  }
  expect(answered).toBe(7);
  beat.heard();
  seconds(1.5);
  expect(beat.asked).toBe(8);
});

test('[CW44] behind a page that nobody sees it asks only for what was sent', () => {
  const beat = openBeat();
  beat.isSeen = false;
  seconds(60);
  expect(beat.asked).toBe(0);
  beat.sent();
  seconds(1.5);
  expect(beat.asked).toBe(1);
});

test('[CW44] asked because the network may be another, it asks at once and once', () => {
  const beat = openBeat();
  beat.ask();
  beat.ask();
  expect(beat.asked).toBe(1);
  seconds(2);
  expect(beat.deaths).toBe(1);
});

test('[CW45] what is still leaving keeps the line alive', () => {
  const beat = openBeat();
  beat.unsentBytes = 1_000_000;
  for (let at = 0; at < 10; at += 1) {
    seconds(2);
    beat.unsentBytes -= 60_000;
  }
  expect(beat.deaths).toBe(0);
  seconds(4);
  expect(beat.deaths).toBe(1);
});

test('[CW45] a line that falls silent as soon as it is there is given twice as long the next time', () => {
  const beat = openBeat();
  seconds(3.5);
  expect(beat.deaths).toBe(1);
  beat.begin();
  seconds(5.4);
  expect(beat.deaths).toBe(1);
  seconds(0.2);
  expect(beat.deaths).toBe(2);
  beat.begin();
  for (let at = 0; at < 4; at += 1) {
    seconds(1);
    beat.heard();
  }
  seconds(1.5 + 8.1);
  expect(beat.deaths).toBe(3);
  beat.begin();
  seconds(3.6);
  expect(beat.deaths).toBe(4);
});

test('[CW45] one that has answered a question died of something else', () => {
  const beat = openBeat();
  seconds(1.5);
  beat.heard();
  seconds(3 + 2);
  expect(beat.deaths).toBe(1);
  beat.begin();
  seconds(3.5);
  expect(beat.deaths).toBe(2);
});

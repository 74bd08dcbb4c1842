// The same second on every screen, whatever the device's clock says.
import { expect, test } from 'vitest';
import { measureSkew } from '../../../../client/wire/clock-skew.ts';

/** A device an hour ahead; each question takes `out` to the server and `back` home. Milliseconds. */
function openDevice(trips: readonly { out: number; back: number }[]) {
  let serverMs = 1_000_000;
  let asked = 0;
  const nowMs = () => serverMs + 3_600_000;
  async function read(): Promise<number> {
    const trip = trips[asked % trips.length] ?? { out: 0, back: 0 };
    asked += 1;
    serverMs += trip.out;
    const answer = serverMs;
    serverMs += trip.back;
    return answer;
  }
  return { nowMs, read };
}

test('[CW4] the sample with the shortest round trip decides', async () => {
  const { nowMs, read } = openDevice([
    { out: 900, back: 10 },
    { out: 20, back: 20 },
    { out: 10, back: 700 },
  ]);
  expect(await measureSkew(read, nowMs)).toBe(-3_600_000);
});

test('[CW4] a question that is not answered leaves the others; without any the skew stays as it was', async () => {
  const { nowMs, read } = openDevice([{ out: 20, back: 20 }]);
  let asked = 0;
  const readSometimes = () => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('away')) : read();
  };
  expect(await measureSkew(readSometimes, nowMs)).toBe(-3_600_000);
  expect(await measureSkew(() => Promise.reject(new Error('away')), nowMs)).toBe(null);
});

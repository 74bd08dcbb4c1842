// Which tests run how. What shares the two cores runs one group after the other: first what is
// quick and independent, then whole servers, and last the browsers.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const seconds = 1000;
/** A fact is waited for as long as it takes; one second is a bet on how busy the machine is. */
const facts = { poll: { timeout: 20 * seconds } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          expect: facts,
          include: ['test/*.test.ts', 'test/{unit,contract}/**/*.test.{ts,tsx}'],
          testTimeout: 30 * seconds,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'integration',
          expect: facts,
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 30 * seconds,
          hookTimeout: 30 * seconds,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'threats',
          expect: facts,
          include: ['test/threats/**/*.test.ts'],
          testTimeout: 300 * seconds,
          hookTimeout: 60 * seconds,
          // They wait more than they work.
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'fuzz',
          expect: facts,
          include: ['test/fuzz/**/*.test.ts'],
          testTimeout: 600 * seconds,
          sequence: { groupOrder: 4 },
        },
      },
      {
        test: {
          name: 'faults',
          expect: facts,
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 120 * seconds,
          hookTimeout: 60 * seconds,
          fileParallelism: false,
          sequence: { groupOrder: 5 },
        },
      },
      {
        test: {
          name: 'e2e',
          expect: facts,
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 180 * seconds,
          hookTimeout: 60 * seconds,
          // Two browsers at once, or more where there are more cores: much of a test is waiting for the other hand.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 6 },
        },
      },
    ],
  },
});

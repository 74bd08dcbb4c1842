// The figures that `npm test` ends with, from Vitest's report.
import { expect, test } from 'vitest';
import { closingLine, readFigures } from '../../../scripts/closing-line.mjs';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((one, index) => ({ fullName: `test ${index}`, status: one })),
});
const line = (testResults: ReturnType<typeof file>[], exitCode: number) =>
  closingLine(readFigures({ testResults }, exitCode));

test('[NP2] passed, failed and skipped tests are counted', () => {
  const files = [file('failed', 'passed', 'failed', 'pending'), file('passed', 'passed', 'todo')];
  expect(line(files, 1)).toBe('2 passed, 1 failed, 2 skipped');
});

test('[NP2] a file that could not be loaded is a failure', () => {
  expect(line([file('failed'), file('passed', 'passed')], 1)).toBe('1 passed, 1 failed, 0 skipped');
});

test('[NP2] a run that ended badly is a failure although every test passed', () => {
  expect(line([file('passed', 'passed')], 1)).toBe('1 passed, 1 failed, 0 skipped');
});

test('[NP2] a run without a report is a failure', () => {
  expect(closingLine(readFigures(undefined, 1))).toBe('0 passed, 1 failed, 0 skipped');
});

// What the log makes of what it is handed.
import { expect, test } from 'vitest';
import { createLog } from '../../../server/log.ts';

function open() {
  const lines: string[] = [];
  return { lines, logger: createLog('debug', { write: (line) => lines.push(line) }) };
}

test('[LG3] an error is told with its causes, and nothing that was hung on it', () => {
  const { lines, logger } = open();
  const cause = Object.assign(new Error('disk full'), { code: 'ENOSPC', body: 'hemligt' });
  logger.error({ error: new RangeError('outer', { cause }) }, 'it failed');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'it failed',
    error: {
      type: 'RangeError',
      message: 'outer',
      stack: expect.stringContaining('log.test.ts'),
      cause: { type: 'Error', message: 'disk full', code: 'ENOSPC' },
    },
  });
  expect(lines[0]).not.toContain('hemligt');
});

test('[LG3] what a parser quotes of its input is left out', () => {
  const { lines, logger } = open();
  try {
    JSON.parse('{"name": hemligt}');
  } catch (error) {
    logger.error({ error }, 'it failed');
  }
  expect(lines[0]).toContain('SyntaxError');
  expect(lines[0]).toContain('log.test.ts');
  expect(lines[0]).not.toContain('hemligt');
});

test('[LG3] causes that go in a circle come to an end, and what is no error is only called so', () => {
  const { lines, logger } = open();
  const error = new Error('round');
  error.cause = error;
  logger.error({ error }, 'it failed');
  logger.error({ error: 'hemligt' }, 'it failed');
  expect(lines).toHaveLength(2);
  expect(lines[1]).not.toContain('hemligt');
});

test('[LG1] fields that would hold a secret are struck out, at the top and one below', () => {
  const { lines, logger } = open();
  logger.info({ token: 'hemligt', person: { name: 'hemligt' }, code: 'hemligt' }, 'handed over');
  expect(lines[0]).not.toContain('hemligt');
});

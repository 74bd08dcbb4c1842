// The small decisions of the HTTP plane: networks, file names, what a failure may say.
import { describe, expect, test } from 'vitest';
import { createFailureLimit, toNetwork } from '../../server/http/failure-limit.ts';
import { toDisposition } from '../../server/http/outcome.ts';

describe('networks', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('[HT15] %s is counted as %s', (address, network) => {
    expect(toNetwork(address)).toBe(network);
  });

  test('[HT15] an address is spent after its failures, another is not', async () => {
    const limit = createFailureLimit(2, 60);
    expect(await limit.fail('2001:db8::1')).toBe(false);
    expect(await limit.fail('2001:db8::2')).toBe(false);
    expect(await limit.isSpent('2001:db8::3')).toBe(false);
    expect(await limit.fail('2001:db8::3')).toBe(true);
    expect(await limit.isSpent('2001:db8::4')).toBe(true);
    expect(await limit.isSpent('2001:db8:0:1::4')).toBe(false);
  });
});

describe('file names', () => {
  test.each([
    ['Evening', 'Evening.md', 'Evening.md'],
    ['鎌倉の夜', 'umecon.md', '%E9%8E%8C%E5%80%89%E3%81%AE%E5%A4%9C.md'],
    ['a/b\\c"d;\r\ne', 'a b c d e.md', 'a%20b%20c%20d%3B%20e.md'],
    ["Anna's (1)*", 'Annas 1.md', 'Anna%27s%20%281%29.md'],
    ['../../etc', 'umecon.md', '..%20..%20etc.md'],
    ['', 'umecon.md', 'umecon.md'],
  ])('[HT7] %j', (title, plain, encoded) => {
    expect(toDisposition(title, 'md')).toBe(
      `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    );
  });
});

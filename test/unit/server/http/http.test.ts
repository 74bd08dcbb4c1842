// The small decisions of the HTTP plane: what failures come to, file names.
import { describe, expect, test } from 'vitest';
import { createFailureLimit } from '../../../../server/http/failure-limit.ts';
import { toDisposition } from '../../../../server/http/outcome.ts';
import { createSlowDown } from '../../../../server/http/slow-down.ts';

describe('failures', () => {
  const failures = { perNetwork: 2, inAll: 5, windowSeconds: 60 };

  test('[HT15] an address is spent after its failures, another is not', async () => {
    const limit = createFailureLimit(failures);
    expect(await limit.fail('203.0.113.7')).toBe(false);
    expect(await limit.fail('203.0.113.7')).toBe(false);
    expect(await limit.fail('203.0.113.7')).toBe(true);
    expect(await limit.fail('203.0.113.8')).toBe(false);
  });

  test('[HT15] one address alone does not use up what all have', async () => {
    const limit = createFailureLimit(failures);
    for (let at = 0; at < 20; at += 1) await limit.fail('203.0.113.7');
    expect(await limit.fail('203.0.113.8')).toBe(false);
  });

  test('[HT15] ever new addresses are spent together', async () => {
    const limit = createFailureLimit(failures);
    const fates = [];
    for (let at = 0; at < 8; at += 1) fates.push(await limit.fail(`203.0.113.${at}`));
    expect(fates).toEqual([false, false, false, false, false, true, true, true]);
  });

  test('[HT13] as many wait as may, and nobody beside them', async () => {
    const endings: (() => void)[] = [];
    const slowDown = createSlowDown({ ms: 50, most: 2 }, () => {
      return new Promise<void>((resolve) => endings.push(resolve));
    });
    const first = [slowDown(), slowDown()];
    await slowDown();
    expect(endings).toHaveLength(2);
    for (const end of endings.splice(0)) end();
    await Promise.all(first);
    const again = slowDown();
    expect(endings).toHaveLength(1);
    for (const end of endings) end();
    await again;
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

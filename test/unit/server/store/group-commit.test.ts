import { describe, expect, it } from 'vitest';
import { createGroupCommit } from '../../../../server/store/group-commit.ts';

const fates = (results: readonly PromiseSettledResult<void>[]) =>
  results.map((result) => (result.status === 'rejected' ? String(result.reason) : 'stored'));

describe('the group commit', () => {
  it('[ST8] writes what comes in one turn at once, and what comes meanwhile next', async () => {
    const writes: (readonly number[])[] = [];
    const during: Promise<void>[] = [];
    const commit = createGroupCommit<number, void>(async (items) => {
      writes.push(items);
      if (during.length === 0) during.push(commit([4]));
    });
    await Promise.all([commit([1, 2]), commit([3])]);
    await Promise.all(during);
    expect(writes).toEqual([[1, 2, 3], [4]]);
  });

  it('[ST8] answers only once it is written', async () => {
    const order: string[] = [];
    const commit = createGroupCommit<number, void>(async () => {
      await new Promise(setImmediate);
      order.push('written');
    });
    await commit([1]).then(() => order.push('answered'));
    expect(order).toEqual(['written', 'answered']);
  });

  it('[ST12] tells everyone of a turn that it failed, and goes on', async () => {
    let isFull = true;
    const commit = createGroupCommit<number, void>(async () => {
      if (isFull) throw new Error('full');
    });
    const failed = await Promise.allSettled([commit([1]), commit([2])]);
    isFull = false;
    const stored = await Promise.allSettled([commit([3])]);
    expect(fates(failed)).toEqual(['Error: full', 'Error: full']);
    expect(fates(stored)).toEqual(['stored']);
  });
});

// Outcomes are made one at a time, and whoever asks for many waits for their own first.
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { outcomeRoutes } from '../../../../server/http/outcome.ts';
import { nth } from '../../../support/sessions.ts';

function openOutcomes() {
  const made: string[] = [];
  const making = { now: 0, most: 0 };
  const workshop = {
    async readOutcome({ personId }: { readonly personId: string }) {
      making.now += 1;
      making.most = Math.max(making.most, making.now);
      await setImmediate();
      making.now -= 1;
      made.push(personId);
      return { session: { title: 'Ljus' } };
    },
  };
  const write = async () => new Uint8Array();
  const formats = [{ extension: 'json', mediaType: 'application/json', write }];
  const credentials = {
    member: async ({ from }: { readonly from: string }) => ({
      kind: 'participant',
      sessionId: 'ses',
      personId: from,
    }),
  };
  const route = nth(outcomeRoutes({ workshop, formats } as never, credentials as never), 0);
  const ask = (from: string, response = { setHeader: () => undefined, end: () => undefined }) => {
    const request = { from, params: { id: 'ses', extension: 'json' }, query: {} };
    return route.handle(request as never, response as never);
  };
  return { made, making, ask };
}

test('[DO44] one outcome is made at a time, and one person’s many keep nobody else from theirs', async () => {
  const { made, making, ask } = openOutcomes();
  await Promise.all([...Array.from({ length: 20 }, () => ask('many')), ask('one')]);
  expect(made).toHaveLength(21);
  expect(making.most).toBe(1);
  expect(made.indexOf('one')).toBeLessThan(3);
});

test('[DO44] whoever went away while waiting gets none', async () => {
  const { made, ask } = openOutcomes();
  const gone = { setHeader: () => undefined, end: () => undefined, closed: true };
  await Promise.all([ask('first'), ...Array.from({ length: 20 }, () => ask('gone', gone))]);
  expect(made).toEqual(['first']);
});

// The session that is in use: what is known of it never goes back, whoever tells of it, and in whatever order.
import { expect, test } from 'vitest';
import { createLocalBus } from '../../../../server/bus/local-bus.ts';
import { createLiveSessions } from '../../../../server/workshop/live-sessions.ts';
import type { SessionEvent } from '../../../../server/workshop/ports.ts';
import { createMemorySessions } from '../../../support/memory-sessions.ts';
import { createSession } from '../../../support/sessions.ts';

test('[LI2] an older state that comes late takes nothing away', async () => {
  const store = createMemorySessions();
  const bus = createLocalBus();
  const live = createLiveSessions(store, bus);
  const first = createSession();
  await store.insert(first);
  const cell = await live.open(first.id);
  const newer = { ...first, version: first.version + 2, title: 'newer' };
  const late = { ...first, version: first.version + 1, title: 'late' };
  live.put(newer);
  live.put(late);
  expect(cell.current).toBe(newer);
  bus.publish({ session: late } as SessionEvent);
  expect(cell.current).toBe(newer);
  await live.refresh(first.id);
  expect(cell.current).toBe(newer);
  const newest = { ...first, version: first.version + 3, title: 'newest' };
  bus.publish({ session: newest } as SessionEvent);
  expect((await live.open(first.id)).current).toBe(newest);
});

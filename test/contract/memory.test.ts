// The session store of the unit tests keeps the promises it stands in for.
import { beforeEach, describe } from 'vitest';
import type { SessionStore } from '../../server/workshop/ports.ts';
import { createMemorySessions } from '../support/memory-sessions.ts';
import { holdsSessions } from './session-store.ts';

describe('sessions in memory', () => {
  let store: SessionStore;
  beforeEach(() => {
    store = createMemorySessions();
  });
  holdsSessions(async () => store);
});

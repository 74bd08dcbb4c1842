// A session store that lives in memory, for unit tests of rules. It keeps every promise of the port but durability.
import type { CommandResult, SessionStore } from '../../server/workshop/ports.ts';
import type { Session } from '../../shared/model/session.ts';

export function createMemorySessions(): SessionStore {
  const sessions = new Map<string, string>();
  const results = new Map<string, CommandResult>();
  const read = (text: string | undefined) => (text ? (JSON.parse(text) as Session) : null);
  const all = () => [...sessions.values()].flatMap((text) => read(text) ?? []);
  return {
    read: async (id) => read(sessions.get(id)),
    readByCode: async (code) => all().find((session) => session.code === code) ?? null,
    list: async () => all().reverse(),
    async insert(session) {
      if (all().some(({ code }) => code === session.code)) return 'taken';
      sessions.set(session.id, JSON.stringify(session));
      return 'inserted';
    },
    async save(after, result) {
      if (read(sessions.get(after.id))?.version !== after.version - 1) return 'conflict';
      sessions.set(after.id, JSON.stringify(after));
      if (result) results.set(`${after.id} ${result.personId} ${result.commandId}`, result);
      return 'saved';
    },
    readResult: async (sessionId, personId, commandId) =>
      results.get(`${sessionId} ${personId} ${commandId}`) ?? null,
    probe: async () => undefined,
  };
}

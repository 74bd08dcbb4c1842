// Before one is somebody: sessions are opened, listed, looked at from outside, joined, and put on a wall.
import { code as codeSchema } from '../../shared/model/code.ts';
import type { ParticipantId } from '../../shared/model/ids.ts';
import { sessionId as sessionIdSchema } from '../../shared/model/ids.ts';
import { notBefore } from '../../shared/model/moments.ts';
import { openSession } from '../../shared/model/opening.ts';
import { present } from '../../shared/model/person.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { join, participantOf } from '../../shared/model/roster.ts';
import { type Session, sessionPlan, toTold } from '../../shared/model/session.ts';
import {
  type CreatedSession,
  type Door,
  type Joined,
  joining,
  type SessionListing,
  type WallOpened,
} from '../../shared/protocol/routes.ts';
import { toChange } from '../../shared/protocol/session-change.ts';
import type { DispatchPorts } from './dispatch.ts';
import type { LiveSession } from './live-sessions.ts';
import { parse } from './parse.ts';

const triesForACode = 8;
const triesAgainstOthers = 5;

export function createFrontDoor(ports: DispatchPorts) {
  const { sessions, store, bus, clock, chance, tokens, links, queue } = ports;

  /** Refuses session/not-found, the same for a code that is malformed and one that is unknown. */
  async function liveByCode(typed: string): Promise<LiveSession> {
    const parsed = codeSchema.safeParse(typed);
    const stored = parsed.success ? await store.readByCode(parsed.data) : null;
    if (!stored) throw new Refusal('session/not-found');
    return sessions.open(stored.id);
  }

  function facilitatorLink(session: Session) {
    const [first] = session.facilitators;
    if (!first) throw new Error('a session always has a facilitator');
    const token = tokens.toToken({
      kind: 'facilitator',
      sessionId: session.id,
      personId: first.id,
    });
    return { id: first.id, token, link: links.facilitate(session.id, token) };
  }

  async function open(body: unknown): Promise<CreatedSession> {
    const plan = parse(sessionPlan, body);
    for (let tries = 0; tries < triesForACode; tries += 1) {
      const ids = {
        session: chance.newId('ses'),
        code: chance.newCode(),
        facilitator: chance.newId('fac'),
        step: () => chance.newId('stp'),
        challenge: () => chance.newId('cha'),
        table: () => chance.newId('tab'),
      };
      const session = openSession(plan, ids, clock.nowMs());
      if ((await store.insert(session)) === 'taken') continue;
      sessions.put(session);
      const facilitator = facilitatorLink(session);
      return { session, joinLink: links.join(session.code), facilitator };
    }
    throw new Error('no free join code was found');
  }

  async function list(): Promise<SessionListing[]> {
    const stored = await store.list();
    return stored.map((session) => ({
      id: session.id,
      code: session.code,
      title: session.title,
      cities: session.cities,
      createdAt: session.createdAt,
      startsAt: session.startsAt,
      closedAt: session.closedAt,
      participants: present(session.participants).length,
      joinLink: links.join(session.code),
    }));
  }

  /** The first facilitator's link again, for the organiser who lost it. Refuses session/not-found. */
  async function linkFacilitator(id: string): Promise<{ token: string; link: string }> {
    const parsed = sessionIdSchema.safeParse(id);
    if (!parsed.success) throw new Refusal('session/not-found');
    const { current } = await sessions.open(parsed.data);
    const { token, link } = facilitatorLink(current);
    return { token, link };
  }

  async function readDoor(code: string): Promise<Door> {
    const { current } = await liveByCode(code);
    return {
      id: current.id,
      code: current.code,
      title: current.title,
      cities: current.cities,
      startsAt: current.startsAt,
      isClosed: current.closedAt !== null,
      isLocked: current.doorLockedAt !== null,
      participants: present(current.participants).length,
    };
  }

  function toJoined(session: Session, id: ParticipantId): Joined {
    const token = tokens.toToken({ kind: 'participant', sessionId: session.id, personId: id });
    return { participant: participantOf(session, id), session: toTold(session), token };
  }

  /** Adds a participant; a repeated request with the same `id` gives the same person. */
  async function joinSession(code: string, body: unknown): Promise<Joined> {
    const found = await liveByCode(code);
    const { id: requestId, ...person } = parse(joining, body);
    const sessionId = found.current.id;
    return queue(sessionId, async () => {
      if (requestId) {
        const known = await store.readResult(sessionId, 'door', requestId);
        if (known) return toJoined(found.current, known.answer as ParticipantId);
      }
      let { current: before } = found;
      for (let tries = 0; tries < triesAgainstOthers; tries += 1) {
        const id = chance.newId('par');
        const nowMs = notBefore(before, clock.nowMs());
        const joinedSession = join(before, { ...person, id, role: 'participant' }, nowMs);
        const after = { ...joinedSession, version: before.version + 1 };
        const result = requestId
          ? ({ personId: 'door', commandId: requestId, answer: id } as const)
          : null;
        if ((await store.save(after, result)) === 'saved') {
          sessions.put(after);
          publishJoined(before, after);
          return toJoined(after, id);
        }
        before = (await sessions.refresh(sessionId)).current;
      }
      throw new Refusal('session/conflict');
    });
  }

  function publishJoined(before: Session, after: Session): void {
    bus.publish({
      sessionId: after.id,
      name: 'participant:joined',
      version: after.version,
      change: toChange(before, after),
      session: after,
    });
  }

  async function openWall(code: string): Promise<WallOpened> {
    const { current } = await liveByCode(code);
    // [WL4] Once links were ended, the code alone opens none: everybody in the hall knows it.
    if (current.wallEpoch > 0) throw new Refusal('wall/ended');
    const token = tokens.toToken({ kind: 'wall', sessionId: current.id, epoch: 0 });
    return { session: toTold(current), token };
  }

  return { open, list, linkFacilitator, readDoor, joinSession, openWall };
}

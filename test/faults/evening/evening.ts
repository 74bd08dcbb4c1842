// An evening under test: a folder of data, the gate, the server of the moment behind it, and the people at two tables.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChallengeId } from '../../../shared/model/ids.ts';
import type { StepKind } from '../../../shared/model/step.ts';
import { routes } from '../../../shared/protocol/paths.ts';
import type { CreatedSession, Joined } from '../../../shared/protocol/routes.ts';
import { plan } from '../../support/sessions.ts';
import type { Dice } from '../dice.ts';
import { createRecorder, type Recorder } from '../history/history.ts';
import { askFor } from './ask.ts';
import { type Guest, openGuest } from './guest.ts';
import { openServerRoom, organiserKey, type ServerRoom } from './server-room.ts';
import { until } from './until.ts';

const people = [
  'Anna@Umeå',
  'Yuki@Kamakura',
  'Karin@Umeå',
  'Ken@Kamakura',
  'Elsa@Umeå',
  'Mio@Kamakura',
];
const fewest = 3;

export interface Evening {
  readonly recorder: Recorder;
  readonly room: ServerRoom;
  readonly sessionId: string;
  readonly chair: Guest;
  readonly chairToken: string;
  /** The chair is among them. */
  readonly everybody: readonly Guest[];
  readonly challengeIds: readonly ChallengeId[];
  /** Goes forward or back to the step of that kind. */
  goTo(kind: StepKind): Promise<void>;
  close(): Promise<void>;
}

/** The chair writes as a facilitator, so documents change in every step. */
const chairName = 'chair';

export async function openEvening(bundle: string, dice: Dice): Promise<Evening> {
  const dataDir = await mkdtemp(join(tmpdir(), 'umecon-faults-'));
  const room = await openServerRoom(bundle, dataDir);
  const everybody: Guest[] = [];
  async function close(): Promise<void> {
    for (const guest of everybody) guest.close();
    await room.close();
    await rm(dataDir, { recursive: true, force: true });
  }
  try {
    return { ...(await begin(room, dice, everybody)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function begin(
  room: ServerRoom,
  dice: Dice,
  everybody: Guest[],
): Promise<Omit<Evening, 'close'>> {
  const { url } = room;
  await room.start();
  room.openGate();
  const recorder = createRecorder();
  const created = await askFor<CreatedSession>(url + routes.sessions, organiserKey, {
    ...plan,
    template: 'joint-morning',
  });
  const { session, facilitator } = created;
  const tableIds = session.tables.map(({ id }) => id);
  const seat = (token: string, person: Guest['person'], at: number): Guest => {
    const tableId = tableIds[at % tableIds.length];
    if (!tableId) throw new Error('the session has no table');
    const guest = openGuest({ url, token, person, tableId, recorder });
    everybody.push(guest);
    return guest;
  };
  const chair = seat(facilitator.token, { id: facilitator.id, name: chairName }, 0);

  async function goTo(kind: StepKind): Promise<void> {
    const now = chair.connection.session;
    await until(now, (current) => current !== null);
    const wanted = session.steps.findIndex((step) => step.kind === kind);
    for (;;) {
      const at = session.steps.findIndex(({ id }) => id === now.get()?.step);
      if (at === wanted) break;
      const next = at < wanted ? at + 1 : at - 1;
      const act = { kind: 'step', step: session.steps[next]?.id ?? '' } as const;
      const done = await chair.command(act, at < wanted ? 'step:advance' : 'step:return', {});
      await until(now, (current) => (current?.version ?? 0) >= (done?.version ?? 0));
    }
    await Promise.all(
      everybody.map(({ connection }) =>
        until(connection.session, (current) => current?.step === session.steps[wanted]?.id),
      ),
    );
  }

  await goTo('brainstorm');
  const many = fewest + dice(people.length - fewest + 1);
  await Promise.all(
    people.slice(0, many).map(async (one, at) => {
      const [name = '', city = ''] = one.split('@');
      const path = url + routes.participants(session.code);
      const joined = await askFor<Joined>(path, null, { name, city, language: 'sv' });
      const guest = seat(joined.token, { id: joined.participant.id, name }, at >> 1);
      await guest.command(null, 'table:join', { tableId: guest.tableId });
      await guest.settled();
    }),
  );
  await chair.settled();
  return {
    recorder,
    room,
    sessionId: session.id,
    chair,
    chairToken: facilitator.token,
    everybody,
    challengeIds: session.challenges.map(({ id }) => id),
    goTo,
  };
}

// The remembered answers of commands: kept in the commit of the change, and so many per person that one who gives
// commands without end fills no disk. An honest program repeats a command within minutes, never after thousands.
import { sql } from 'kysely';
import type { SessionId } from '../../shared/model/ids.ts';
import { limits } from '../../shared/model/limits.ts';
import type { CommandResult } from '../workshop/ports.ts';
import type { Database } from './sqlite-database.ts';

/** How often it is looked whether there are too many: a look reads the person's whole index. */
const lookEvery = 512n;

/** [ST22] Keeps the answer; now and then forgets the person's oldest beyond `kept`. Those of the door are all kept. */
export async function keepResult(
  db: Database,
  sessionId: SessionId,
  { personId, commandId, answer }: CommandResult,
  kept: number = limits.rememberedCommandsPerPerson,
): Promise<void> {
  const { insertId } = await db
    .insertInto('command_results')
    .values({
      session_id: sessionId,
      person_id: personId,
      command_id: commandId,
      answer: JSON.stringify(answer),
    })
    .executeTakeFirstOrThrow();
  if (personId === 'door' || insertId === undefined || insertId % lookEvery !== 0n) return;
  await sql`
    delete from command_results where session_id = ${sessionId} and person_id = ${personId}
    and rowid <= (
      select rowid from command_results where session_id = ${sessionId} and person_id = ${personId}
      order by rowid desc limit 1 offset ${kept}
    )`.execute(db);
}

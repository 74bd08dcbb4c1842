// Commands on the ways in and on a crowd that came through them: the door, the walls, taking people back.
import { bringBack } from '../../shared/model/bring-back.ts';
import { endWalls, lockDoor, openDoor } from '../../shared/model/door-lock.ts';
import type { Session } from '../../shared/model/session.ts';
import { takeBack } from '../../shared/model/take-back.ts';
import type { CommandName } from '../../shared/protocol/commands.ts';
import type { CommandContext, CommandTable } from './command-table.ts';
import { become } from './decide.ts';
import { readWhoseWords } from './whose-words.ts';

export type DoorCommand = Extract<
  CommandName,
  `door:${string}` | `people:${string}` | `walls:${string}`
>;

/** The link that opens a wall now: by the code alone until links were ended once, then by a key in its fragment. */
function toWallLink({ tokens, links }: CommandContext, { id, code, wallEpoch }: Session): string {
  if (wallEpoch === 0) return links.wall(code, null);
  return links.wall(code, tokens.toToken({ kind: 'wall', sessionId: id, epoch: wallEpoch }));
}

export const doorCommands: CommandTable<DoorCommand> = {
  'door:lock': ({ session, nowMs }) => become(lockDoor(session, nowMs)),
  'door:open': ({ session }) => become(openDoor(session)),
  'people:take-back': async ({ session, documents, chance, nowMs }, whom) => {
    const words = await readWhoseWords(documents, session);
    const id = chance.newId('tak');
    return {
      session: takeBack(session, { id, atMs: nowMs, whom, words }),
      answer: { takeBackId: id },
    };
  },
  'people:bring-back': ({ session }, { takeBackId }) => become(bringBack(session, takeBackId)),
  'walls:read': (context) => ({
    session: context.session,
    answer: { link: toWallLink(context, context.session) },
  }),
  'walls:end': (context) => {
    const session = endWalls(context.session);
    return { session, answer: { link: toWallLink(context, session) } };
  },
};

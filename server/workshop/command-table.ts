// What a command is decided on, and what a decision is: the form of every table of commands.
import type { ParticipantId } from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import type { Done } from '../../shared/protocol/answers.ts';
import type { CommandName, CommandPayload } from '../../shared/protocol/commands.ts';
import type { Actor, Chance, Documents, Links, Tokens } from './ports.ts';

export interface CommandContext {
  readonly session: Session;
  readonly actor: Actor;
  /** Whom the actor is on the roster; null only where roles.ts does not demand a person. */
  readonly personId: ParticipantId | null;
  /** The moment at which this happens; never before what happened in the session so far. */
  readonly nowMs: number;
  /** What the clock says, for time that is counted down. */
  readonly clockMs: number;
  readonly chance: Chance;
  readonly tokens: Tokens;
  readonly links: Links;
  readonly documents: Documents;
}

/** The new state, and what the answer says beyond its version. The same session object means: nothing changed. */
export interface Decision<Name extends CommandName> {
  readonly session: Session;
  readonly answer: Omit<Done<Name>, 'version'>;
}

export type CommandTable<Names extends CommandName> = {
  readonly [Name in Names]: (
    context: CommandContext,
    payload: CommandPayload<Name>,
  ) => Decision<Name> | Promise<Decision<Name>>;
};

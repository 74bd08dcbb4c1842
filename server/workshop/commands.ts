// One total table: what each command does to the session. Roles are already checked; rules live in shared/model.
// A command that is missing here does not compile.
import type { CommandName } from '../../shared/protocol/commands.ts';
import { agendaCommands } from './agenda-commands.ts';
import type { CommandTable } from './command-table.ts';
import { doorCommands } from './door-commands.ts';
import { peopleCommands } from './people-commands.ts';
import { pitchCommands } from './pitch-commands.ts';
import { tableCommands } from './table-commands.ts';

export const commandTable: CommandTable<CommandName> = {
  ...agendaCommands,
  ...doorCommands,
  ...peopleCommands,
  ...pitchCommands,
  ...tableCommands,
};

// Which tables look different from afar after a change of the session.
import type { TableId } from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';

const nameOf = ({ name, takenBack }: Session['participants'][number]) =>
  `${takenBack ?? ''} ${name}`;

/** Newcomers have written nothing yet, so only those who were here count: another name, or their words put away. */
function hasOtherNames(before: Session, after: Session): boolean {
  const names = new Map(after.participants.map((person) => [person.id, nameOf(person)]));
  return before.participants.some((person) => names.get(person.id) !== nameOf(person));
}

/** New tables, and those whose choice or hidden ideas changed; all of them once people's names or words did. */
export function staleTables(before: Session, after: Session): TableId[] {
  const ids = after.tables.map(({ id }) => id);
  if (hasOtherNames(before, after)) return ids;
  const known = new Map(before.tables.map((table) => [table.id, table]));
  return after.tables
    .filter((table) => {
      const old = known.get(table.id);
      return old?.chosen !== table.chosen || old.hiddenIdeas.join() !== table.hiddenIdeas.join();
    })
    .map(({ id }) => id);
}

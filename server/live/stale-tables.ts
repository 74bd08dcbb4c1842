// Which tables look different from afar after a change of the session.
import type { TableId } from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';

/** Newcomers have written nothing yet, so only other names of those who were here count. */
function hasOtherNames(before: Session, after: Session): boolean {
  const names = new Map(after.participants.map(({ id, name }) => [id, name]));
  return before.participants.some(({ id, name }) => names.get(id) !== name);
}

/** New tables, and those whose choice or hidden ideas changed; all of them once somebody has another name. */
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

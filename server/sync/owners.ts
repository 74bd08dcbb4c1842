// Who owns which client id, as clients are told.
import type { PersonId } from '../../shared/model/ids.ts';
import type { Owners } from '../../shared/protocol/frames.ts';
import type { Ledger } from '../guard/ledger.ts';

/** The ledger as this house fills it: with ids of its people. */
export const ownersIn = ({ owners }: Ledger) => owners as ReadonlyMap<number, PersonId>;

export const toOwners = (owners: ReadonlyMap<number, string>): Owners =>
  Object.fromEntries(owners) as Owners;

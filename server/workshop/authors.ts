// Who wrote what, by name and city: everybody of a session looked up once, however many ideas are asked about.
import type { Author } from '../../shared/model/idea.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';

/** Facilitators who never said who they are have neither name nor city; nor has whoever is not known. */
export type AuthorOf = (personId: PersonId | undefined) => Author;

export function createAuthors({ participants, facilitators }: Session): AuthorOf {
  const people = new Map<string, Author>();
  for (const { id, name, city } of participants) people.set(id, { id, name, city });
  for (const { id, participantId } of facilitators) {
    const asGuest = participantId && people.get(participantId);
    if (participantId) people.set(id, asGuest || { id: participantId, name: '', city: '' });
  }
  return (personId) => people.get(personId ?? '') ?? { id: personId ?? '', name: '', city: '' };
}

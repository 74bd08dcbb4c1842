// Who wrote an idea, known from the owner of the client id that put it on the table; the document does not claim it.
import { useMemo } from 'react';
import type { Author } from '../../shared/model/idea.ts';
import type { IdeaOnTable } from '../../shared/model/idea-on-table.ts';
import type { Facilitator, Participant } from '../../shared/model/person.ts';
import type { Owners } from '../../shared/protocol/frames.ts';
import { useMe, useSession } from './session.tsx';
import { useSessionValue } from './session-context.ts';

export interface Authorship {
  /** Null while the server has not told yet. */
  readonly authorOf: (idea: Pick<IdeaOnTable, 'client'>) => Author | null;
  readonly isMine: (idea: Pick<IdeaOnTable, 'client'>) => boolean;
}

interface People {
  readonly participants: readonly Participant[];
  readonly facilitators: readonly Facilitator[];
}

/** Facilitators who never said who they are have neither name nor city. */
function toAuthor({ participants, facilitators }: People, personId: string): Author {
  const facilitator = facilitators.find(({ id }) => id === personId);
  const rosterId = facilitator?.participantId ?? personId;
  const participant = participants.find(({ id }) => id === rosterId);
  return { id: rosterId, name: participant?.name ?? '', city: participant?.city ?? '' };
}

/** `ownClient` is this browser's client id, which nobody else writes under, even before the server has told so. */
export function createAuthorship(
  people: People,
  owners: Owners,
  ownClient: number | null,
  ownIds: readonly string[],
): Authorship {
  const known = new Map<string, Author>();
  const me = ownIds[0];
  const isMine: Authorship['isMine'] = ({ client }) => {
    const owner = owners[client];
    return owner === undefined ? client === ownClient : ownIds.includes(owner);
  };
  return {
    isMine,
    authorOf(idea) {
      const personId = isMine(idea) ? me : owners[idea.client];
      if (personId === undefined) return null;
      const author = known.get(personId) ?? toAuthor(people, personId);
      known.set(personId, author);
      return author;
    },
  };
}

export function useAuthorship(owners: Owners, ownClient: number | null): Authorship {
  const { tokenPersonId } = useSessionValue();
  const { participants, facilitators } = useSession();
  const rosterId = useMe().participant?.id;
  return useMemo(() => {
    const ownIds = rosterId === undefined ? [tokenPersonId] : [rosterId, tokenPersonId];
    return createAuthorship({ participants, facilitators }, owners, ownClient, ownIds);
  }, [participants, facilitators, owners, ownClient, rosterId, tokenPersonId]);
}

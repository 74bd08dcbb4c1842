// A challenge's brief as the editor reads it.
import { useMemo } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { openBrief } from '../../shared/document/brief-document.ts';
import { briefRights } from '../../shared/model/document-rights.ts';
import type { ChallengeId } from '../../shared/model/ids.ts';
import { briefDocument } from '../../shared/protocol/document-name.ts';
import type { DocumentLife } from '../wire/document-life.ts';
import { createStore } from '../wire/store.ts';
import { type LostState, useLostWords } from './lost-words.ts';
import { useMe, useSession } from './session.tsx';
import { useSessionValue } from './session-context.ts';
import { useSharedDocument } from './shared-document.ts';
import { useStore } from './use-store.ts';

export interface BriefState {
  readonly doc: Y.Doc;
  readonly fragment: Y.XmlFragment;
  readonly awareness: Awareness;
  readonly mayWrite: boolean;
  readonly unsaved: number;
  /** Words of mine that the server did not take. */
  readonly lost: LostState;
}

const noLife = createStore<DocumentLife | null>(null);
const zero = createStore(0);

/** Null until the first copy is here. */
export function useBrief(challengeId: ChallengeId): BriefState | null {
  const { kind, tokenPersonId } = useSessionValue();
  const session = useSession();
  const me = useMe();
  const document = useSharedDocument(briefDocument(challengeId));
  const life = useStore<DocumentLife | null>(document?.life ?? noLife);
  const unsaved = useStore(document?.unsaved ?? zero);
  const lost = useLostWords(document);
  const personId = me.participant?.id ?? tokenPersonId;
  const { mayWrite } = briefRights(session, { kind, personId }, challengeId);
  return useMemo(() => {
    if (!life || !document) return null;
    const fragment = openBrief(life.doc);
    if (!life.isSynced && fragment.length === 0) return null;
    const { doc, awareness } = life;
    return { doc, fragment, awareness, mayWrite, unsaved, lost };
  }, [life, document, mayWrite, unsaved, lost]);
}

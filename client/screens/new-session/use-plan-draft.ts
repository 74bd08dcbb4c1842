// The draft of this tab: it survives a reload, and is gone once the evening is made.
import { useEffect, useReducer } from 'react';
import { readDraft, writeDraft } from '../../state/drafts.ts';
import { createDraft, type Draft } from './draft.ts';
import { changeDraft, type DraftChange, type DraftState } from './draft-changes.ts';

const version = '1';

function readState(): DraftState {
  const kept = readDraft('new-session', version);
  try {
    // Written by the same version of this file, so its shape is known.
    return { draft: kept ? (JSON.parse(kept) as Draft) : createDraft(), before: null };
  } catch {
    return { draft: createDraft(), before: null }; // what is kept may be broken
  }
}

/** What every section of the form is handed. */
export interface PlanDraft extends DraftState {
  readonly change: (change: DraftChange) => void;
}

/** The draft, and how to change it. */
export function usePlanDraft(): PlanDraft {
  const [state, change] = useReducer(changeDraft, null, readState);
  useEffect(() => writeDraft('new-session', version, JSON.stringify(state.draft)), [state.draft]);
  return { ...state, change };
}

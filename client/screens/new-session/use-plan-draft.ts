// The draft of this tab: it survives a reload, and is gone once the evening is made.
import { useEffect, useReducer } from 'react';
import { createDraft, type Draft } from './draft.ts';
import { changeDraft, type DraftChange, type DraftState } from './draft-changes.ts';

const key = 'umecon:new-session:1';

function readDraft(): DraftState {
  try {
    const kept = sessionStorage.getItem(key);
    // Written by the same version of this file, so its shape is known.
    return { draft: kept ? (JSON.parse(kept) as Draft) : createDraft(), before: null };
  } catch {
    return { draft: createDraft(), before: null }; // storage may be forbidden, or what it keeps broken
  }
}

function writeDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // then the draft lives as long as the page
  }
}

/** What every section of the form is handed. */
export interface PlanDraft extends DraftState {
  readonly change: (change: DraftChange) => void;
}

/** The draft, and how to change it. */
export function usePlanDraft(): PlanDraft {
  const [state, change] = useReducer(changeDraft, null, readDraft);
  useEffect(() => writeDraft(state.draft), [state.draft]);
  return { ...state, change };
}

// One shared document in a component: taken from the shelf while shown, given back when not.
import { useCallback, useSyncExternalStore } from 'react';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { SharedDocument } from '../wire/shared-document.ts';
import { useSessionValue } from './session-context.ts';

/** Null until the component has taken it, which is in its first drawing at most. */
export function useSharedDocument(name: DocumentName): SharedDocument | null {
  const { documents } = useSessionValue().connection;
  const hold = useCallback(() => {
    documents.take(name);
    return () => documents.giveBack(name);
  }, [documents, name]);
  return useSyncExternalStore(hold, () => documents.peek(name));
}

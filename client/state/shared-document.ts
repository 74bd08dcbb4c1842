// One shared document in a component: taken from the shelf while shown, given back when not.
import { useCallback, useSyncExternalStore } from 'react';
import type { TableId } from '../../shared/model/ids.ts';
import { type DocumentName, tableDocument } from '../../shared/protocol/document-name.ts';
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

/** Opens a table that is about to be shown, beside what is asked for on the way: given back at once, it stays for a while. */
export function useOpenTableAhead(): (id: TableId) => void {
  const { documents } = useSessionValue().connection;
  return useCallback(
    (id) => {
      const name = tableDocument(id);
      documents.take(name);
      documents.giveBack(name);
    },
    [documents],
  );
}

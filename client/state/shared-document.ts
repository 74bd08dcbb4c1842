// One shared document in a component: taken from the shelf while shown, given back when not.
import { useEffect, useState } from 'react';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { SharedDocument } from '../wire/shared-document.ts';
import { useSessionValue } from './session-context.ts';

/** Null in the first drawing only. */
export function useSharedDocument(name: DocumentName): SharedDocument | null {
  const { connection } = useSessionValue();
  const [document, setDocument] = useState<SharedDocument | null>(null);
  useEffect(() => {
    setDocument(connection.documents.take(name));
    return () => {
      setDocument(null);
      connection.documents.giveBack(name);
    };
  }, [connection, name]);
  return document;
}

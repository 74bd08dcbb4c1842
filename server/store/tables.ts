// The tables as queries see them. The migrations make them so.
import type { Generated } from 'kysely';

export interface Tables {
  sessions: {
    id: string;
    code: string;
    version: number;
    created_at: string;
    /** The whole session as JSON. */
    state: string;
  };
  command_results: {
    session_id: string;
    person_id: string;
    command_id: string;
    /** JSON of what was answered. */
    answer: string;
  };
  documents: { name: string; epoch: number };
  document_log: {
    seq: Generated<number>;
    document: string;
    person_id: string;
    /** A Yjs update, encoding V1; compressed where `packed` is 1. */
    body: Uint8Array;
    /** CRC-32 over the document's name and the body as it is stored. */
    checksum: number;
    packed: Generated<number>;
  };
  document_quarantine: {
    id: Generated<number>;
    seq: number;
    document: string | null;
    person_id: string | null;
    body: Uint8Array | null;
    checksum: number | null;
    packed: number | null;
  };
  document_clients: { document: string; client_id: number; person_id: string };
  document_reservations: {
    id: Generated<number>;
    document: string;
    client_id: number;
    person_id: string;
  };
}

// A table in the middle of an evening: people seated at it, and somebody at the desk who walks the steps.
import { onTestFinished } from 'vitest';
import type { TableDocument } from '../../../shared/document/table-document.ts';
import { addIdea, type NewIdea } from '../../../shared/document/table-edits.ts';
import type { ParticipantId, TableId } from '../../../shared/model/ids.ts';
import type { StepKind } from '../../../shared/model/step.ts';
import { type DocumentName, tableDocument } from '../../../shared/protocol/document-name.ts';
import type { CreatedSession } from '../../../shared/protocol/routes.ts';
import { createSession, joinAs } from '../api.ts';
import { connect, type SessionClient } from '../session-client.ts';
import { nth } from '../sessions.ts';

interface Server {
  readonly url: string;
  readonly organiserKey: string;
}

export interface Seated {
  readonly id: ParticipantId;
  readonly token: string;
}

export interface TableAtWork {
  readonly evening: CreatedSession;
  /** The facilitator's token and connection. */
  readonly desk: SessionClient;
  readonly deskToken: string;
  readonly tableId: TableId;
  readonly document: DocumentName;
  /** As many as were named, in that order. */
  readonly people: readonly Seated[];
  readonly goTo: (kind: StepKind) => Promise<void>;
}

export interface TableWish {
  readonly names?: readonly string[];
  readonly step?: StepKind;
  /** What is different in the plan. */
  readonly plan?: object;
}

/** People join, sit down at the first table, and the evening goes to a step. The desk closes with the test. */
export async function openTableAtWork(
  server: Server,
  { names = ['Anna', 'Bo'], step = 'brainstorm', plan = {} }: TableWish = {},
): Promise<TableAtWork> {
  const evening = await createSession(server, plan);
  const { token: deskToken } = evening.facilitator;
  const desk = await connect(server, deskToken);
  onTestFinished(() => desk.close());
  const { id: tableId } = nth(evening.session.tables, 0);
  const { steps } = evening.session;
  let at = 0;

  async function goTo(kind: StepKind): Promise<void> {
    const wanted = steps.findIndex((one) => one.kind === kind);
    for (; at < wanted; at += 1) await desk.give('step:advance');
  }

  const people: Seated[] = [];
  for (const name of names) {
    const { token, participant } = await joinAs(server, evening.session, name);
    await desk.give('seat:assign', { participantId: participant.id, tableId });
    people.push({ id: participant.id, token });
  }
  await goTo(step);
  const document = tableDocument(tableId);
  return { evening, desk, deskToken, tableId, document, people, goTo };
}

/** An idea as anybody writes it. */
export function writeIdea(
  table: TableDocument,
  id: string,
  text = id,
  more: Partial<NewIdea> = {},
) {
  const idea = {
    id,
    text,
    language: 'sv',
    kind: 'solution',
    createdAtMs: Date.now(),
    ...more,
  } as const;
  addIdea(table, idea, 'own');
}

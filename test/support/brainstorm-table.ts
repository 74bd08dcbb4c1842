// A table in the middle of its brainstorm: two guests of two cities who have put ideas on it over the real wire.
import { openDocument, openLine } from '../../demo/real-wire.ts';
import { openTable, type TableDocument } from '../../shared/document/table-document.ts';
import { addIdea, createGroup } from '../../shared/document/table-edits.ts';
import { ideaKinds } from '../../shared/model/idea.ts';
import type { Table } from '../../shared/model/table.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { createSession, joinAs } from './api.ts';
import { nth } from './sessions.ts';

interface More {
  readonly ridesOn?: string;
  /** Now, when left out. */
  readonly createdAtMs?: number;
}

export interface Guest {
  readonly table: TableDocument;
  readonly at: (where: object) => void;
  readonly say: (text: string, more?: More) => string;
}

export interface BrainstormTable {
  readonly created: CreatedSession;
  readonly table: Table;
  /** From Umeå and from Kamakura. */
  readonly karin: Guest;
  readonly yuki: Guest;
  readonly advance: () => Promise<unknown>;
  readonly close: () => void;
}

interface Options {
  readonly ideas?: number;
  readonly groups?: number;
}

const words = {
  sv: [
    'Lyktor som tänds när två möts',
    'Bastu på hjul, en ny gård varje vecka',
    'Eldar längs älven',
  ],
  ja: ['提灯を持って歩く「あかり散歩」', '温かいおしるこの屋台を出す', '夜の図書館を外に開く'],
} as const;

export async function openBrainstorm(
  server: { readonly url: string; readonly organiserKey: string },
  { ideas = 0, groups = 0 }: Options = {},
): Promise<BrainstormTable> {
  const created = await createSession(server);
  const { session } = created;
  const table = nth(session.tables, 0);
  const desk = await openLine(server.url, created.facilitator.token);
  const wanted = session.steps.findIndex(({ kind }) => kind === 'brainstorm');
  for (let step = 0; step < wanted; step += 1) await desk.command('step:advance');

  const closings: (() => void)[] = [() => desk.close()];
  let count = 0;
  async function seat(name: string, city: string, language: 'sv' | 'ja'): Promise<Guest> {
    const { token } = await joinAs(server, session, name, city);
    const line = await openLine(server.url, token);
    await line.command('table:join', { tableId: table.id });
    const { doc, awareness, close } = await openDocument(
      server.url,
      token,
      tableDocument(table.id),
    );
    closings.push(
      () => awareness.destroy(),
      close,
      () => line.close(),
    );
    const document = openTable(doc);
    return {
      table: document,
      at: (where) => awareness.setLocalStateField('at', where),
      say(text, { ridesOn, createdAtMs = Date.now() } = {}) {
        count += 1;
        const id = `seed${count}`;
        const kind = nth(ideaKinds, count % ideaKinds.length);
        addIdea(
          document,
          { id, text, kind, language, createdAtMs, ...(ridesOn && { ridesOn }) },
          'seed',
        );
        return id;
      },
    };
  }
  const karin = await seat('Karin', 'Umeå', 'sv');
  const yuki = await seat('ゆき', 'Kamakura', 'ja');
  for (let index = 0; index < ideas; index += 1) {
    const isKarin = index % 2 === 0;
    const text = nth(isKarin ? words.sv : words.ja, index % 3);
    const ridesOn = index % 3 === 2 ? `seed${Math.max(1, count - (index % 5))}` : undefined;
    const createdAtMs = Date.now() - 1_000_000 + index;
    (isKarin ? karin : yuki).say(`${text} ${index + 1}`, {
      createdAtMs,
      ...(ridesOn && { ridesOn }),
    });
  }
  for (let index = 0; index < groups; index += 1) {
    const members = Array.from({ length: 5 }, (_, at) => `seed${index * 5 + at + 1}`);
    createGroup(karin.table, `group${index}`, `Grupp ${index + 1}`, members, 'seed');
  }
  return {
    created,
    table,
    karin,
    yuki,
    advance: () => desk.command('step:advance'),
    close() {
      for (const close of closings.toReversed()) close();
    },
  };
}

// A session as the hall of a city sees it: people here and away, ideas and promises on the wire, the wall in a browser.

import { onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { openDocument, openLine } from '../../demo/real-wire.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { addIdea } from '../../shared/document/table-edits.ts';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { pages } from '../../shared/model/pages.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { joinAs } from './api.ts';
import type { TestApp } from './app.ts';
import type { BrowserPerson } from './browser-person.ts';
import { openPreparedEvening, type PreparedEvening } from './prepared-evening.ts';
import { kamakura, nth, umea } from './sessions.ts';

/** Sixty signs with an end that shows whether it was cut. */
const long = (start: string) =>
  `${start} ${'Sankt Bartholomeus-Alexander '.repeat(3)}`.slice(0, 60);

const short = [umea.name, kamakura.name, 'Rotterdam', 'Surat', 'Tartu', 'Oulu'];

/** The first cities of six, under their own names or under names of sixty signs. */
export function citiesOf(count: number, names: 'short' | 'long' = 'short') {
  return short.slice(0, count).map((name, index) => ({
    ...(index === 1 ? kamakura : umea),
    name: names === 'long' ? long(name) : name,
  }));
}

export interface Talker {
  /** Puts an idea on the table; its id. */
  say(text: string, language?: string): string;
  /** Writes the table's statement. */
  state(text: string): void;
  command(name: string, payload?: object): Promise<unknown>;
  readonly id: string;
}

/** Somebody who is connected and sits at a table, if one is named. */
export async function openTalker(
  app: TestApp,
  created: CreatedSession,
  name: string,
  city: string,
  at: number | null = 0,
): Promise<Talker> {
  const { session } = created;
  const { token, participant } = await joinAs(app, session, name, city);
  const line = await openLine(app.url, token);
  const command: Talker['command'] = (act, payload) => line.command(act, payload);
  onTestFinished(() => line.close());
  if (at === null) return { say: () => '', state: () => undefined, command, id: participant.id };
  const { id: tableId } = nth(session.tables, at);
  await line.command('table:join', { tableId });
  const { doc, close } = await openDocument(app.url, token, tableDocument(tableId));
  onTestFinished(close);
  const table = openTable(doc);
  let said = 0;
  return {
    command,
    id: participant.id,
    state(text) {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(text)]);
      table.statement.insert(0, [paragraph]);
    },
    say(text, language = 'sv') {
      said += 1;
      const id = `${participant.id}-${said}`;
      addIdea(
        table,
        { id, text, language, kind: 'solution', createdAtMs: Date.now() + said },
        null,
      );
      return id;
    },
  };
}

export interface Hall extends PreparedEvening {
  /** In a language; a projector unless another size is said; with an address for phones, if there is one. */
  wall(
    language?: InterfaceLanguage,
    size?: { width: number; height: number },
    phonesAddress?: string,
  ): Promise<BrowserPerson>;
}

/** The wall of a prepared session, as large as a projector unless said otherwise. */
export async function openHall(changes: object = {}): Promise<Hall> {
  const evening = await openPreparedEvening(changes);
  return {
    ...evening,
    async wall(language = 'en', size = { width: 1920, height: 1080 }, phonesAddress) {
      const wall = await evening.person({ language, size });
      if (phonesAddress) {
        await wall.page.route(`**${routes.invitingAddress}`, (route) =>
          route.fulfill({ json: { url: phonesAddress } }),
        );
      }
      await wall.page.goto(`${evening.app.url}${pages.wall(evening.created.session.code)}`);
      await wall.page.getByRole('list', { name: wall.say('wall.cities') }).waitFor();
      return wall;
    },
  };
}

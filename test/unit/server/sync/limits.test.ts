// Frames over their limits or without sense end their own connection, with a number, and nobody else's.

import * as encoding from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { readTable } from '../../../../shared/document/table-snapshot.ts';
import { closings } from '../../../../shared/protocol/closings.ts';
import { frameLimits } from '../../../../shared/protocol/frames.ts';
import { createToyServer, enterToy, settle, type Toy } from '../../../support/sync-toys.ts';

const add = ({ table }: Pick<Toy, 'table'>, id: string, text = id) =>
  addIdea(table, { id, text, language: 'sv', kind: 'solution', createdAtMs: 1 }, null);
const ideas = ({ table }: Toy) => readTable(table).ideas.map(({ id }) => id);

describe('limits', () => {
  const filled = (bytes: number) => (encoder: encoding.Encoder) => {
    encoding.writeUint8Array(encoder, new Uint8Array(bytes));
  };
  const sync = (kind: number, bytes: number) => (encoder: encoding.Encoder) => {
    encoding.writeVarUint(encoder, kind);
    encoding.writeVarUint8Array(encoder, new Uint8Array(bytes));
  };

  test.each([
    ['an update over 64 KiB', 0, sync(2, frameLimits.update), closings.frameTooLarge],
    ['a synchronisation over 1 MiB', 0, sync(1, frameLimits.sync), closings.frameTooLarge],
    ['presence without end', 1, filled(frameLimits.update), closings.frameTooLarge],
    ['a kind that does not exist', 9, filled(0), closings.frameUnreadable],
    ['a sync step that does not exist', 0, sync(7, 1), closings.frameUnreadable],
    ['a frame cut short', 0, filled(0), closings.frameUnreadable],
    ['a vector without sense', 0, sync(0, 0), closings.frameUnreadable],
  ] as const)(
    '[DO15] %s closes the connection with its number',
    async (_, kind, write, closing) => {
      const server = createToyServer();
      const anna = await enterToy(server.sync, { name: 'Anna' });
      const yuki = await enterToy(server.sync, { name: 'Yuki' });
      anna.send(kind, write);
      await settle();
      expect(anna.closings).toEqual([closing]);
      expect(yuki.closings).toEqual([]);
      add(anna, 'unheard');
      await settle();
      expect(ideas(yuki)).toEqual([]);
    },
  );

  test('[DO15] a synchronisation after hours offline may be larger than an update', async () => {
    const { sync: toys } = createToyServer();
    const anna = await enterToy(toys, { name: 'Anna' });
    anna.isMute = true;
    for (let at = 0; at < 200; at += 1) add(anna, `${at}`, 'ö'.repeat(500));
    anna.isMute = false;
    anna.synchronise();
    await settle();
    expect(anna.answers.at(-1)).toEqual({ count: 2, code: null });
    const yuki = await enterToy(toys, { name: 'Yuki' });
    expect(ideas(yuki)).toHaveLength(200);
  });

  test('[DO15] whoever asks without end is sent away, and nobody else notices', async () => {
    const { sync: toys, stopwatch } = createToyServer();
    const anna = await enterToy(toys, { name: 'Anna' });
    const yuki = await enterToy(toys, { name: 'Yuki' });
    for (let at = 0; at < 60; at += 1) {
      stopwatch.atMs += 1000;
      yuki.synchronise();
    }
    for (let at = 0; at < 25; at += 1) anna.synchronise();
    await settle();
    expect(anna.closings).toEqual([closings.tooSlow]);
    expect(yuki.closings).toEqual([]);
  });
});

// What many are told is one buffer for all of them, on either way onto the wire.
import { expect, test, vi } from 'vitest';
import { createFrameFan } from '../../../../server/live/frame-fan.ts';
import type { SessionSocket } from '../../../../server/live/session-server.ts';
import { createJoiner } from '../../../../server/sync/joiner.ts';
import { tableName } from '../../../support/sync-toys.ts';

const frames = [new Uint8Array([0, 2, 1, 7]), new Uint8Array(300).fill(9)];

test('[DO26] plain clients are written the same bytes at one go, one message for each frame', () => {
  const join = createJoiner();
  expect(join(frames)).toBe(join(frames));
  const [short, long] = frames.map((frame) => [...frame]);
  // RFC 6455: final and binary, then the length in one byte or, beyond 125, in two more.
  const messages = [0x82, 4, ...(short ?? []), 0x82, 126, 1, 44, ...(long ?? [])];
  expect([...(join(frames) ?? [])]).toEqual(messages);
});

test('[DO26] browsers are written the same bytes at one go, in one write each', () => {
  const fan = createFrameFan();
  const open = () => {
    const write = vi.fn();
    const socket = { conn: { transport: { name: 'websocket' }, write } };
    fan(socket as unknown as SessionSocket, tableName('A'), frames);
    return write;
  };
  const [one, other] = [open(), open()];
  expect(one).toHaveBeenCalledOnce();
  expect(other).toHaveBeenCalledOnce();
  const bytesOf = (write: typeof one) => write.mock.calls[0]?.[1]?.wsPreEncodedFrame[0];
  expect(bytesOf(one)).toBeInstanceOf(Buffer);
  expect(bytesOf(other)).toBe(bytesOf(one));
});

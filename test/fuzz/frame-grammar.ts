// Frames of the document plane as nobody honest sends them: every kind of y-websocket frame, made from the grammar.
import * as encoding from 'lib0/encoding';
import { frameKind, frameLimits, syncKind } from '../../shared/protocol/frames.ts';
import type { Dice } from './dice.ts';
import { anyClient, anyClock, type Ground, hugeNumber, writeStruct } from './struct-grammar.ts';

const written = (write: (encoder: encoding.Encoder) => void) => {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
};

export const toSyncFrame = (kind: number, body: Uint8Array) =>
  written((encoder) => {
    encoding.writeVarUint(encoder, frameKind.sync);
    encoding.writeVarUint(encoder, kind);
    encoding.writeVarUint8Array(encoder, body);
  });

/** How many there are said to be; a lie now and then. */
const said = (dice: Dice, count: number) => (dice.chance(3) ? hugeNumber(dice) : count);

function writeRun(encoder: encoding.Encoder, dice: Dice, ground: Ground): void {
  const client = anyClient(dice, ground);
  const structs = 1 + dice.below(3);
  encoding.writeVarUint(encoder, said(dice, structs));
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, anyClock(dice, ground.reach(client)));
  for (let at = 0; at < structs; at += 1) writeStruct(encoder, dice, ground);
}

function writeDeletions(encoder: encoding.Encoder, dice: Dice, ground: Ground): void {
  const clients = dice.chance(70) ? 0 : 1 + dice.below(2);
  encoding.writeVarUint(encoder, said(dice, clients));
  for (let at = 0; at < clients; at += 1) {
    const client = anyClient(dice, ground);
    const ranges = 1 + dice.below(2);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, said(dice, ranges));
    for (let range = 0; range < ranges; range += 1) {
      const end = ground.reach(client);
      encoding.writeVarUint(
        encoder,
        dice.chance(80) && end > 0 ? dice.below(end) : anyClock(dice, end),
      );
      encoding.writeVarUint(encoder, said(dice, 1 + dice.below(3)));
    }
  }
}

export function makeUpdate(dice: Dice, ground: Ground): Uint8Array {
  return written((encoder) => {
    const runs = dice.weighted([
      [15, 0],
      [70, 1],
      [15, 2],
    ]);
    encoding.writeVarUint(encoder, said(dice, runs));
    for (let at = 0; at < runs; at += 1) writeRun(encoder, dice, ground);
    writeDeletions(encoder, dice, ground);
  });
}

function makeVector(dice: Dice, ground: Ground): Uint8Array {
  return written((encoder) => {
    const clients = dice.below(4);
    encoding.writeVarUint(encoder, said(dice, clients));
    for (let at = 0; at < clients; at += 1) {
      const client = anyClient(dice, ground);
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, anyClock(dice, ground.reach(client)));
    }
  });
}

const states = [
  'null',
  '{}',
  '{"user":{"name":"Elsa","color":"red;background:url(//x)"}}',
  '{"at":{"x":1e999,"ideaId":"__proto__"}}',
  '{"cursor":{"anchor":{"item":{"client":1}},"head":7}}',
  '[',
  `{"at":"${'x'.repeat(frameLimits.awareness)}"}`,
];

function makePresence(dice: Dice, ground: Ground): Uint8Array {
  const body = written((encoder) => {
    const count = dice.below(4);
    encoding.writeVarUint(encoder, said(dice, count));
    for (let at = 0; at < count; at += 1) {
      encoding.writeVarUint(encoder, anyClient(dice, ground));
      encoding.writeVarUint(encoder, anyClock(dice, dice.below(50)));
      encoding.writeVarString(encoder, dice.pick(states) ?? '');
    }
  });
  return written((encoder) => {
    encoding.writeVarUint(encoder, frameKind.awareness);
    encoding.writeVarUint8Array(encoder, body);
  });
}

function makeUnknown(dice: Dice): Uint8Array {
  const kind = dice.pick([frameKind.auth, frameKind.acknowledge, 5, 127, 2 ** 32]) ?? 9;
  return written((encoder) => {
    encoding.writeVarUint(encoder, kind);
    encoding.writeUint8Array(encoder, new Uint8Array(dice.below(20)).fill(dice.below(256)));
  });
}

/** Any frame at all. */
export function makeFrame(dice: Dice, ground: Ground): Uint8Array {
  return dice.weighted<() => Uint8Array>([
    [62, () => toSyncFrame(syncKind.update, makeUpdate(dice, ground))],
    [14, () => toSyncFrame(syncKind.step2, makeUpdate(dice, ground))],
    [7, () => toSyncFrame(syncKind.step1, makeVector(dice, ground))],
    [10, () => makePresence(dice, ground)],
    [2, () => new Uint8Array([frameKind.queryAwareness])],
    [1, () => makeUnknown(dice)],
    [1, () => toSyncFrame(3 + dice.below(9), makeUpdate(dice, ground))],
    [1, () => new Uint8Array(dice.below(30)).fill(dice.below(256))],
  ])();
}

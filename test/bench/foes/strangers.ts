// Row 31: connections of nobody. Two thousand polling handshakes a second without a token, from one address.
import { connect, type Socket } from 'node:net';
import type { Foe } from './foe.ts';

const aSecond = 2000;
const lines = 40;
const tickMs = 20;
const path = '/socket.io/?EIO=4&transport=polling';

export const strangers: Foe = {
  name: 'strangers',
  rows: '31',
  does: '2,000 polling handshakes a second without a token',
  begin({ url }) {
    const { host, hostname, port } = new URL(url);
    const question = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    const perTick = Buffer.concat(
      Array.from({ length: (aSecond * tickMs) / 1000 / lines + 1 }, () => question),
    );
    const questionsPerTick = perTick.byteLength / question.byteLength;
    let asked = 0;
    let taken = 0;
    let refused = 0;
    let isOver = false;
    const open: Socket[] = [];

    function openLine(at: number): void {
      const socket = connect({ port: Number(port), host: hostname, noDelay: true });
      socket.on('data', (chunk: Buffer) => {
        const text = chunk.toString('latin1');
        taken += text.split('HTTP/1.1 200').length - 1;
        refused += text.split(/HTTP\/1\.1 [45]/).length - 1;
      });
      socket.on('error', () => undefined); // ended: another takes its place
      socket.on('close', () => {
        if (!isOver) openLine(at);
      });
      open[at] = socket;
    }
    for (let at = 0; at < lines; at += 1) openLine(at);

    const began = performance.now();
    let turn = 0;
    const timer = setInterval(() => {
      const due = ((performance.now() - began) / 1000) * aSecond;
      for (let sent = 0; asked < due && sent < lines; sent += 1) {
        turn = (turn + 1) % lines;
        const socket = open[turn];
        if (!socket?.writable || socket.writableLength > 100_000) continue;
        socket.write(perTick);
        asked += questionsPerTick;
      }
    }, tickMs);
    return Promise.resolve({
      stop() {
        isOver = true;
        clearInterval(timer);
        for (const socket of open) socket.destroy();
        return Promise.resolve(`${asked} asked, ${taken} taken, ${refused} refused`);
      },
    });
  },
};

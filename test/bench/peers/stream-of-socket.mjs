// A WebSocket as the object stream that ShareDB listens to, as its examples do it.
import { Duplex } from 'node:stream';

export class StreamSocket extends Duplex {
  #socket;

  constructor(socket) {
    super({ objectMode: true });
    this.#socket = socket;
    socket.on('message', (message) => this.push(JSON.parse(message.toString())));
    socket.on('close', () => {
      this.push(null);
      this.end();
      this.emit('close');
    });
    this.on('error', () => socket.close());
    this.on('end', () => socket.close());
  }

  _write(message, _encoding, done) {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(message));
    done();
  }

  _read() {}
}

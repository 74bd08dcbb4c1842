// Loaded before the server itself: sets the watchers up and listens for orders. The first order may stand in argv, for
// what happens while the server starts.
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import type { Order, Report } from './orders.ts';
import { createSufferer } from './suffer.ts';
import { watch } from './watched-sqlite.ts';

const say = (report: Report) => process.send?.(report);
const sufferer = createSufferer((code) => say({ report: 'denied', code }));
watch(sufferer);

const [first] = process.argv.slice(2);
if (first) sufferer.obey(JSON.parse(first) as Order);
process.on('message', (order: Order) => {
  sufferer.obey(order);
  say({ report: 'obeyed' });
});
// Orders must not keep it from ending by itself, and it must not outlive whoever gives them.
process.channel?.unref();
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

/** When it is asked for, a turn later, and around the last word of the answer. */
function watchExport(response: ServerResponse): void {
  sufferer.reach('export');
  setImmediate(() => sufferer.reach('export'));
  const end = response.end.bind(response) as (...all: unknown[]) => ServerResponse;
  response.end = ((...all: unknown[]) => {
    sufferer.reach('export');
    end(...all);
    sufferer.reach('export');
    return response;
  }) as ServerResponse['end'];
}

const emit = Reflect.get(Server.prototype, 'emit') as (name: string, ...all: unknown[]) => boolean;
Server.prototype.emit = function watched(this: Server, name: string, ...all: unknown[]): boolean {
  if (name === 'request' && /\/outcome\./.test((all[0] as IncomingMessage).url ?? '')) {
    watchExport(all[1] as ServerResponse);
  }
  return emit.call(this, name, ...all);
} as typeof Server.prototype.emit;

// The server's clock. Rules and rooms are handed one; this is the real one.
import type { Clock } from './workshop/ports.ts';

export const systemClock: Clock = { nowMs: () => Date.now() };

// All workloads, in the order in which a whole run goes through them.
import { acknowledgement } from './workloads/acknowledgement.ts';
import { million } from './workloads/document.ts';
import { hostile } from './workloads/foes.ts';
import { joining } from './workloads/join.ts';
import { largest } from './workloads/largest.ts';
import { many } from './workloads/many.ts';
import { memory } from './workloads/memory.ts';
import { profile } from './workloads/profile.ts';
import { returning } from './workloads/return.ts';
import { quiet, room } from './workloads/room.ts';
import { rooms } from './workloads/rooms.ts';
import type { Workload } from './workloads/workload.ts';

export const workloads: readonly Workload[] = [
  room,
  quiet,
  largest,
  rooms,
  joining,
  memory,
  returning,
  acknowledgement,
  many,
  million,
  hostile,
  profile,
];

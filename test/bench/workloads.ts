// All workloads, in the order in which a whole run goes through them.
import { profile } from './workloads/profile.ts';
import { quiet, room } from './workloads/room.ts';
import type { Workload } from './workloads/workload.ts';

export const workloads: readonly Workload[] = [room, quiet, profile];

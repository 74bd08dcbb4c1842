// Join codes are tried here: a wrong one is counted against its address, a right one always enters.
import type { Request } from 'express';
import { Refusal } from '../../shared/model/refusal.ts';
import { createFailureLimit } from './failure-limit.ts';
import { segment } from './route.ts';

const failures = 30;
const windowSeconds = 10 * 60;

/** Runs `enter` with the code of the path. Refuses request/too-many in place of session/not-found after 30 misses in 10 minutes. */
export type CodeDoor = <T>(request: Request, enter: (code: string) => Promise<T>) => Promise<T>;

export function createCodeDoor(): CodeDoor {
  const limit = createFailureLimit(failures, windowSeconds);
  return async (request, enter) => {
    try {
      return await enter(segment(request, 'code'));
    } catch (error) {
      const isMiss = error instanceof Refusal && error.code === 'session/not-found';
      if (isMiss && (await limit.fail(request.ip ?? ''))) throw new Refusal('request/too-many');
      throw error;
    }
  };
}

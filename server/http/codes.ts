// Join codes are tried here: a wrong one is counted against its address, a right one always enters.
import type { Request } from 'express';
import { limits } from '../../shared/model/limits.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { createFailureLimit } from './failure-limit.ts';
import type { HttpParts } from './http-parts.ts';
import { segment } from './route.ts';

/** Runs `enter` with the code of the path. Refuses request/too-many in place of session/not-found after too many misses. */
export type CodeDoor = <T>(request: Request, enter: (code: string) => Promise<T>) => Promise<T>;

export function createCodeDoor({ addressOf }: Pick<HttpParts, 'addressOf'>): CodeDoor {
  const limit = createFailureLimit({
    perNetwork: limits.wrongCodesPerAddress,
    inAll: limits.wrongCodesInAll,
    windowSeconds: limits.guessWindowSeconds,
  });
  return async (request, enter) => {
    try {
      return await enter(segment(request, 'code'));
    } catch (error) {
      const isMiss = error instanceof Refusal && error.code === 'session/not-found';
      if (isMiss && (await limit.fail(addressOf(request).network))) {
        throw new Refusal('request/too-many');
      }
      throw error;
    }
  };
}

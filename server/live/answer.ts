// Turns what became of a request into what its sender is told: done, refused, or failed with a reference.
import { Refusal } from '../../shared/model/refusal.ts';
import { type Failed, type Refused, toRefused } from '../../shared/protocol/answers.ts';
import { type Log, newReference } from '../log.ts';
import { StoreUnavailable } from '../workshop/ports.ts';

export type Answered<T extends object> =
  | { readonly done: T }
  | { readonly refused: Refused }
  | { readonly failed: Failed };

/** Refusals are answers; everything else is logged, once. */
export function toFailure(
  logger: Log,
  about: string,
  error: unknown,
): { readonly refused: Refused } | { readonly failed: Failed } {
  if (error instanceof Refusal) return { refused: toRefused(error) };
  if (error instanceof StoreUnavailable) {
    logger.warn({ error }, 'the store cannot be written');
    return { refused: toRefused(new Refusal('store/unavailable')) };
  }
  const reference = newReference();
  logger.error({ error, reference, about }, 'a request failed');
  return { failed: { reference } };
}

/** Does it, and says what became of it. */
export async function toAnswer<T extends object>(
  logger: Log,
  about: string,
  act: () => Promise<T>,
): Promise<Answered<T>> {
  try {
    return { done: await act() };
  } catch (error) {
    return toFailure(logger, about, error); // the boundary of the session plane
  }
}

export type Acknowledge = (answer: Answered<object>) => void;

/** The acknowledgement is the last thing sent, when the sender wants one. */
export function readAcknowledge(sent: readonly unknown[]): Acknowledge {
  const last = sent.at(-1);
  return typeof last === 'function' ? (last as Acknowledge) : () => undefined;
}

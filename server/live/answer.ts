// Turns what became of a request into what its sender is told: done, refused, or failed with a reference.
import { Refusal } from '../../shared/model/refusal.ts';
import { type Failed, type Refused, toRefused } from '../../shared/protocol/answers.ts';
import { type Log, newReference } from '../log.ts';
import { StoreUnavailable } from '../workshop/ports.ts';

export type Answered<T extends object> =
  | { readonly done: T }
  | { readonly refused: Refused }
  | { readonly failed: Failed };

/** The one place where the session plane catches: refusals are answers, everything else is logged once. */
export async function toAnswer<T extends object>(
  logger: Log,
  about: string,
  act: () => Promise<T>,
): Promise<Answered<T>> {
  try {
    return { done: await act() };
  } catch (error) {
    if (error instanceof Refusal) return { refused: toRefused(error) };
    if (error instanceof StoreUnavailable) {
      logger.warn({ err: error }, 'the store cannot be written');
      return { refused: toRefused(new Refusal('store/unavailable')) };
    }
    const reference = newReference();
    logger.error({ err: error, reference, about }, 'a request failed');
    return { failed: { reference } };
  }
}

export type Acknowledge = (answer: Answered<object>) => void;

/** The acknowledgement is the last thing sent, when the sender wants one. */
export function readAcknowledge(sent: readonly unknown[]): Acknowledge {
  const last = sent.at(-1);
  return typeof last === 'function' ? (last as Acknowledge) : () => undefined;
}

// Tells a store that does not take writes from a mistake of ours.
import { StoreUnavailable } from '../workshop/ports.ts';

const constraintBroken = 19;

/** Runs a write. What the disk or the file refuses becomes StoreUnavailable; a broken constraint stays a fault. */
export async function writing<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { code, errcode } = error as { code?: unknown; errcode?: unknown };
    const isOurMistake = typeof errcode === 'number' && (errcode & 0xff) === constraintBroken;
    const isOfTheStore = code === 'ERR_SQLITE_ERROR' || code === 'ERR_INVALID_STATE';
    if (isOfTheStore && !isOurMistake) throw new StoreUnavailable(error);
    throw error;
  }
}

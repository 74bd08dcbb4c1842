// Minutes as somebody types them.
import { limits } from '../../../shared/model/limits.ts';

/** A whole number from `least` to the longest step, or null. Digits of any width are read. */
export function toMinutes(text: string, least: number): number | null {
  const digits = text.normalize('NFKC').trim();
  if (!/^\d{1,4}$/.test(digits)) return null;
  const minutes = Number(digits);
  return minutes >= least && minutes <= limits.stepMinutes ? minutes : null;
}

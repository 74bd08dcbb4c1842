// How much somebody wants to hear of what others do: a choice of this device; everything, as long as nobody chose.
import { usePreference } from '../../../state/preferences.ts';

export const tunings = ['all', 'mine', 'off'] as const;
export type Tuning = (typeof tunings)[number];

export function useTuning(): readonly [Tuning, (tuning: Tuning) => void] {
  const [kept, keep] = usePreference('hearing');
  const tuning = tunings.find((one) => one === kept) ?? 'all';
  return [tuning, (chosen) => keep(chosen === 'all' ? null : chosen)];
}

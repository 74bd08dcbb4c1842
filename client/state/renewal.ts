// Whether this page is older than its server, and what its reader has to do about it.
import { pageRenewal, type RenewalState } from '../wire/renewal.ts';
import { useStore } from './use-store.ts';

export function useRenewal(): RenewalState {
  return useStore(pageRenewal.state);
}

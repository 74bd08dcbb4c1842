// The dialog for bringing a challenge stands outside the steps, so that nobody who is writing in it
// is thrown out when the evening moves on.
import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import { ChallengeDialog } from './challenge-dialog.tsx';

const Context = createContext<() => void>(() => undefined);

/** Goes around the screens of the evening. */
export function PitchingProvider({ children }: { readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const open = useCallback(() => setIsOpen(true), []);
  return (
    <Context value={open}>
      {children}
      {isOpen && <ChallengeDialog onClose={() => setIsOpen(false)} />}
    </Context>
  );
}

/** Opens the dialog. */
export function usePitching(): () => void {
  return use(Context);
}

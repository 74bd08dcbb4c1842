// What stands around every step, for a screen that lays it out by itself: on a phone the brainstorm has one row for all
// of it. Whoever asks for it takes it over for as long as they are there, and the frame shows it no more.
import { createContext, type ReactNode, use, useLayoutEffect } from 'react';
import type { MenuItem } from '../../parts/menu-item.ts';

export interface FrameMenu {
  readonly label: ReactNode;
  readonly items: readonly MenuItem[];
  readonly act: (id: string) => void;
}

export interface StepFrame {
  /** The time left. */
  readonly clock: ReactNode;
  /** Whether the work is safe: a small mark, or a banner. */
  readonly status: ReactNode;
  /** The cities with their hours. */
  readonly cities: ReactNode;
  /** One's own entries, and the languages. */
  readonly menu: FrameMenu;
}

interface FrameValue {
  readonly frame: StepFrame;
  readonly take: (isTaken: boolean) => void;
}

const Context = createContext<FrameValue | null>(null);

export function StepFrameProvider(props: FrameValue & { readonly children: ReactNode }) {
  const { frame, take, children } = props;
  return <Context value={{ frame, take }}>{children}</Context>;
}

/** Null where nobody provides one. */
export function useStepFrame(): StepFrame | null {
  const value = use(Context);
  const take = value?.take;
  useLayoutEffect(() => {
    take?.(true);
    return () => take?.(false);
  }, [take]);
  return value?.frame ?? null;
}

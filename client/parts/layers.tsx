// Lets dialogs and menus be closed by going back. Where nobody provides it, they open and close all the same.
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react';
import { type BackLayers, createBackLayers } from './back-layers.ts';

const Context = createContext<BackLayers | null>(null);

/** Once, around all pages. */
export function LayersProvider({ children }: { readonly children: ReactNode }) {
  const [layers] = useState(() => createBackLayers(window));
  useEffect(() => layers.follow(), [layers]);
  return <Context value={layers}>{children}</Context>;
}

/** For what lies on top of the page, as long as it is shown. `onClose` is called when somebody goes back. */
export function useLayer(onClose: () => void): void {
  const layers = use(Context);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  }, [onClose]);
  useEffect(() => layers?.open(() => latest.current()), [layers]);
}

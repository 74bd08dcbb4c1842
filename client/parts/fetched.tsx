// A component with a file of its own. Once that file is here it is drawn at once: whatever has to wait, if only for a moment,
// is held back by React for a third of a second, so that pages do not flicker.
import { type ComponentType, lazy, useState } from 'react';
import { insist } from './insist.ts';

export interface Fetched<Props extends object> {
  /** Waits for its file; needs a `Suspense` around it. */
  readonly Component: ComponentType<Props>;
  /** Fetches it ahead of time. Rejects when it could not be had; it is asked for again when it is shown. */
  readonly fetch: () => Promise<ComponentType<Props>>;
}

export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Fetched<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => {
    here = await load();
    return here;
  };
  const Waiting: ComponentType<Props> = lazy(async () => ({ default: await insist(fetch) }));
  function Component(props: Props) {
    // Stays what it was: to change it would begin anew and forget what was typed.
    const [Shown] = useState(() => here ?? Waiting);
    return <Shown {...props} />;
  }
  return { Component, fetch };
}

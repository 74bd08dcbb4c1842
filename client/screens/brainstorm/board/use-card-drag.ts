// Dragging for as long as the board is on the screen.
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { Camera } from './camera.ts';
import { createCardDrag, type Draggable } from './card-drag.ts';

export function useCardDrag(
  viewport: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
  camera: Camera,
  { layout, mayDrag, onDrop }: Draggable,
): void {
  const [drag] = useState(() => createCardDrag(camera));
  useLayoutEffect(() => drag.follow({ layout, mayDrag, onDrop }), [drag, layout, mayDrag, onDrop]);
  useEffect(() => {
    if (!viewport.current || !sheet.current) return;
    return drag.attach(viewport.current, sheet.current);
  }, [drag, viewport, sheet]);
}

// The board's camera for as long as the board is on the screen.
import { type RefObject, useEffect, useState } from 'react';
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import { useStable } from '../use-stable.ts';
import { type Camera, createCamera } from './camera.ts';
import type { Rectangle } from './rectangles.ts';

export function useCamera(
  viewport: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
  bounds: Rectangle,
  first: Place,
): Camera {
  const [camera] = useState(createCamera);
  const attach = useStable(() =>
    viewport.current && sheet.current
      ? camera.attach(viewport.current, sheet.current, bounds, first)
      : undefined,
  );
  useEffect(() => attach(), [attach]);
  useEffect(() => camera.surround(bounds), [camera, bounds]);
  return camera;
}

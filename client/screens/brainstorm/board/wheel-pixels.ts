// How far a turn of the wheel goes. Shift turns it sideways, as browsers do for pages.

const lineHeight = 20;

export function wheelPixels(
  { deltaX, deltaY, deltaMode, shiftKey }: WheelEvent,
  element: HTMLElement,
): { x: number; y: number } {
  const unit =
    deltaMode === WheelEvent.DOM_DELTA_LINE
      ? lineHeight
      : deltaMode === WheelEvent.DOM_DELTA_PAGE
        ? element.clientHeight
        : 1;
  const [x, y] = shiftKey && deltaX === 0 ? [deltaY, 0] : [deltaX, deltaY];
  return { x: x * unit, y: y * unit };
}

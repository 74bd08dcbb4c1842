// Where the focus goes when what had it has left the page: to what took its place. Never away from anybody.

/** The `ref` of a heading or group with `tabIndex={-1}` that comes on the page by an act. */
export function takeFocus(element: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (element && (activeElement === null || activeElement === body)) element.focus();
}

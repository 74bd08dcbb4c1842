// The focus never falls to the page. When what held it goes away and nobody else takes it, it goes to what stands in its
// place, or else near it; where the whole content went, to the heading of what came.

/** What held the focus and everything around it, from the inside out, each with its place among its siblings. */
type Trail = readonly { readonly element: Element; readonly at: number }[];

const focusable =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [contenteditable="true"], [tabindex="0"]';
/** Lists that open for a moment give the focus back by themselves. */
const passing = '[role="menu"], [role="listbox"]';

function trailOf(held: Element): Trail {
  const trail = [];
  for (let element: Element | null = held; element; element = element.parentElement) {
    trail.push({ element, at: [...(element.parentElement?.children ?? [])].indexOf(element) });
  }
  return trail;
}

function firstIn(element: Element): HTMLElement | null {
  const all = [element, ...element.querySelectorAll(focusable)] as HTMLElement[];
  const isShown = (each: HTMLElement) =>
    each.matches(focusable) && each.getClientRects().length > 0;
  return all.find(isShown) ?? null;
}

/** What took the place of a child of `around`, what stands after it, or what stands before it. */
function neighbour(around: Element, at: number): HTMLElement | null {
  const children = [...around.children];
  const inOrder = [...children.slice(at), ...children.slice(0, at).toReversed()];
  for (const child of inOrder) {
    const found = firstIn(child);
    if (found) return found;
  }
  return null;
}

/** The heading of the page, once it is there: a page that waits for its content has none yet. */
function headingOf(page: Document): HTMLElement | null {
  const heading = page.querySelector<HTMLElement>('main h1');
  if (!heading || heading.closest('[data-waiting]')) return null;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}

function successor(page: Document, trail: Trail): HTMLElement | null {
  const gone = trail.findLastIndex(({ element }) => !element.isConnected);
  for (const [index, { element }] of trail.entries()) {
    if (index <= gone) continue;
    if (element.querySelector('main') || element.matches('main')) break;
    const found = neighbour(element, trail[index - 1]?.at ?? 0);
    if (found) return found;
  }
  return headingOf(page);
}

/** Where one reads on when everything before is gone. */
export function focusHeading(page: Document): void {
  headingOf(page)?.focus();
}

/** Watches over a page until the returned function is called. */
export function keepFocus(page: Document): () => void {
  let trail: Trail = [];
  let settling = 0;

  const isFree = () => page.activeElement === null || page.activeElement === page.body;
  const isLost = () => {
    const held = trail[0]?.element;
    return held !== undefined && (!held.isConnected || held.matches(':disabled')) && isFree();
  };
  function take({ target }: FocusEvent): void {
    if (target instanceof Element && !target.closest(passing)) trail = trailOf(target);
  }
  /** Whoever presses beside everything means it. */
  function leave({ target, relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null || !(target instanceof Element)) return;
    queueMicrotask(() => {
      if (target.isConnected && !target.matches(':disabled') && isFree()) trail = [];
    });
  }
  /** Whoever knows better comes first. */
  function settleSoon(): void {
    if (!isLost()) return;
    cancelAnimationFrame(settling);
    settling = requestAnimationFrame(() => {
      settling = requestAnimationFrame(() => {
        if (isLost()) successor(page, trail)?.focus();
      });
    });
  }

  const observer = new MutationObserver(settleSoon);
  observer.observe(page.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'hidden'],
  });
  page.addEventListener('focusin', take);
  page.addEventListener('focusout', leave);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(settling);
    page.removeEventListener('focusin', take);
    page.removeEventListener('focusout', leave);
  };
}

// What a screen reader would say of a page, kept as it happens: what comes into live regions, and what has the focus.
// Runs in the page itself, so it is one function that knows nothing from outside.

export interface Heard {
  readonly kind: 'said' | 'focus';
  readonly words: string;
  /** Of what is in another language than the page: the words and their language. */
  readonly voices: readonly (readonly [words: string, lang: string])[];
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

export function listenInPage(): void {
  window.heard = [];
  const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';

  /** What lies under a modal dialog, or is not shown, is silent. */
  function isSilent(element: Element): boolean {
    const dialog = document.querySelector('dialog:modal');
    if (dialog && !dialog.contains(element)) return true;
    return element.closest('[hidden], [aria-hidden=true]') !== null;
  }

  function toText(node: Node): string {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    if (node.matches('[hidden], [aria-hidden=true]')) return '';
    const label = node.getAttribute('aria-label');
    if (label !== null) return label;
    const text = [...node.childNodes].map(toText).join('');
    const display = getComputedStyle(node).display;
    return /^(block|grid|flex|list-item)$/.test(display) ? ` ${text} ` : text;
  }
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

  function toVoices(nodes: readonly Node[]): Heard['voices'] {
    const page = document.documentElement.lang;
    const quoted = nodes.flatMap((node) =>
      node instanceof Element
        ? [...(node.matches('[lang]') ? [node] : []), ...node.querySelectorAll('[lang]')]
        : [],
    );
    return quoted
      .filter((element) => element.getAttribute('lang') !== page)
      .map((element) => [tidy(element.textContent ?? ''), element.getAttribute('lang') ?? '']);
  }

  function keep(kind: Heard['kind'], nodes: readonly Node[]): void {
    const words = tidy(nodes.map(toText).join(''));
    if (words !== '') window.heard.push({ kind, words, voices: toVoices(nodes) });
  }

  function isAtomic(region: Element): boolean {
    const given = region.getAttribute('aria-atomic');
    return given === null ? region.matches('[role=status], [role=alert]') : given === 'true';
  }

  function hear(changes: readonly MutationRecord[]): void {
    const spoken = new Map<Element, Node[]>();
    for (const { target, addedNodes, type } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(live);
      for (const node of addedNodes) {
        // Of regions that come with their words only an alert is sure to be told.
        if (region || !(node instanceof Element)) continue;
        for (const alert of [node, ...node.querySelectorAll('*')]) {
          if (alert.matches('[role=alert]')) spoken.set(alert, [alert]);
        }
      }
      if (!region) continue;
      const fresh = type === 'characterData' ? [target] : [...addedNodes];
      if (fresh.length > 0) spoken.set(region, [...(spoken.get(region) ?? []), ...fresh]);
    }
    for (const [region, fresh] of spoken) {
      if (isSilent(region)) continue;
      for (const node of isAtomic(region) ? [region] : fresh) keep('said', [node]);
    }
  }

  function nodesNaming(element: Element): readonly Node[] {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const named = ids.flatMap((id) => document.getElementById(id) ?? []);
    if (named.length > 0) return named.flatMap((one) => [...one.childNodes]);
    if (element.hasAttribute('aria-label')) return [element];
    if ('labels' in element && element.labels) return [...(element.labels as NodeListOf<Element>)];
    return [element];
  }

  function begin(): void {
    new MutationObserver(hear).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) keep('focus', nodesNaming(target));
    });
  }
  begin();
}

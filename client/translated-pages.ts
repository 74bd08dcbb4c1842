// Pages that the browser translates: it puts <font> in the place of text that React still holds, so that later words
// would go nowhere and a removal would break the page. Here what was replaced is remembered and put back as soon as the
// page itself changes it; the browser then translates the new words. Nothing happens on a page that is not translated.

/** The page itself never makes one, so each is a translator's. */
const wrapper = 'FONT';

/** Which texts each wrapper stands for, in their order. */
type Replaced = WeakMap<Node, Text[]>;

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isWrapper = (node: Node | null | undefined): node is Element => node?.nodeName === wrapper;

/** Follows a document for as long as it lives; to be called once, before anything is drawn. */
export function followTranslation(document: Document): void {
  const standIns = new WeakMap<Node, Element>();
  const replaced: Replaced = new WeakMap();
  /** What the page itself took away is no translator's work. */
  const takenAway = new WeakSet<Node>();
  let isTranslated = false;

  function remember(text: Text, standIn: Element): void {
    const texts = replaced.get(standIn) ?? [];
    replaced.set(standIn, [...texts.filter((one) => one !== text), text]);
    standIns.set(text, standIn);
    isTranslated = true;
  }

  const observer = new MutationObserver((records) => records.forEach(read));
  observer.observe(document, { childList: true, subtree: true });

  function read({ removedNodes, addedNodes, previousSibling, nextSibling }: MutationRecord): void {
    const near = [...addedNodes, previousSibling, nextSibling].filter(isWrapper);
    // One that stands for nothing yet, or else the one that says several texts in one sentence.
    const standIn = near.find((one) => !replaced.has(one)) ?? near[0];
    if (!standIn) return;
    for (const node of removedNodes) {
      if (isText(node) && !node.isConnected && !takenAway.has(node)) remember(node, standIn);
    }
  }

  /** Puts a text back to where its translation stands, with those that were translated together with it. */
  function putBack(node: Node): void {
    // What the translator did in this very breath has not been told yet.
    for (const record of observer.takeRecords()) read(record);
    if (!isTranslated) return;
    const standIn = isWrapper(node.parentNode) ? outermost(node.parentNode) : standIns.get(node);
    if (!standIn?.isConnected || (node.isConnected && !standIn.contains(node))) return;
    standIn.replaceWith(...(standIn.contains(node) ? [node] : (replaced.get(standIn) ?? [node])));
  }

  guardWords(putBack);
  guardPlaces({ putBack, isTranslated: () => isTranslated, takes: (node) => takenAway.add(node) });
}

function outermost(within: Element): Element {
  const above = within.parentElement;
  return isWrapper(above) ? outermost(above) : within;
}

/** New words for a text that was replaced are shown in its place. */
function guardWords(putBack: (node: Node) => void): void {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
  if (!own) return;
  Object.defineProperty(Text.prototype, 'nodeValue', {
    ...own,
    set(this: Text, words: string | null) {
      if (words === this.data) return;
      own.set?.call(this, words);
      putBack(this);
    },
  });
}

interface Guard {
  readonly putBack: (node: Node) => void;
  readonly isTranslated: () => boolean;
  readonly takes: (node: Node) => void;
}

/** What is removed, or put in front of something, finds it where its translation stands. */
function guardPlaces({ putBack, isTranslated, takes }: Guard): void {
  const removeChild = ownOf('removeChild') as (this: Node, child: Node) => Node;
  const insertBefore = ownOf('insertBefore') as (this: Node, node: Node, at: Node | null) => Node;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode !== this) putBack(child);
    takes(child);
    if (child.parentNode === this || !isTranslated()) return removeChild.call(this, child) as T;
    // Moved into a wrapper, or gone with one: what was wanted is that it is not shown.
    if (this.contains(child)) child.parentNode?.removeChild(child);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ) {
    if (before && before.parentNode !== this) putBack(before);
    const isHere = before === null || before.parentNode === this || !isTranslated();
    return insertBefore.call(this, node, isHere ? before : placeWithin(this, before)) as T;
  };
}

const ownOf = (name: keyof Node): unknown =>
  Object.getOwnPropertyDescriptor(Node.prototype, name)?.value;

/** The child of `parent` that holds a node by now; null, the end, when none does. */
function placeWithin(parent: Node, node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.parentNode === parent) return at;
  return null;
}

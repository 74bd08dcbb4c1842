// What differs between two texts, word by word, and how a change made of one text is carried over to another that has
// changed meanwhile. Nothing is written here.

/** In units of the text before: `remove` units at `at` give way to `insert`. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
/** Beyond this the middle counts as one difference: two long texts with hardly a word in common. */
const mostCompared = 1_000_000;

const toWords = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** The differences in their order; none touch each other. */
export function readSplices(before: string, after: string): Splice[] {
  const [from, to] = [toWords(before), toWords(after)];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  const shorter = Math.min(from.length, to.length) - start;
  while (end < shorter && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const middle = [from.slice(start, from.length - end), to.slice(start, to.length - end)] as const;
  const splices: Splice[] = [];
  let at = from.slice(0, start).join('').length;
  for (const [removed, inserted] of differences(...middle)) {
    if (removed === inserted) at += removed.length;
    else {
      splices.push({ at, remove: removed.length, insert: inserted });
      at += removed.length;
    }
  }
  return splices;
}

/** Pairs of what stood there and what stands there now, in order; equal where nothing changed. */
function differences(from: readonly string[], to: readonly string[]): [string, string][] {
  if (from.length * to.length > mostCompared) return [[from.join(''), to.join('')]];
  const common = commonLengths(from, to);
  const width = to.length + 1;
  const pairs: [string, string][] = [];
  let [i, j] = [0, 0];
  let open: [string, string] | null = null;
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      if (open) pairs.push(open);
      open = null;
      pairs.push([from[i] ?? '', to[j] ?? '']);
      i += 1;
      j += 1;
      continue;
    }
    open ??= ['', ''];
    const below = common[(i + 1) * width + j] ?? 0;
    const beside = common[i * width + j + 1] ?? 0;
    if (j >= to.length || (i < from.length && below >= beside)) open[0] += from[i++];
    else open[1] += to[j++];
  }
  if (open) pairs.push(open);
  return pairs;
}

/** How many words the ends of both lists have in common, from each pair of places on. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint32Array {
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const longest = Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      lengths[i * width + j] =
        from[i] === to[j] ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : longest;
    }
  }
  return lengths;
}

const isSame = (a: Splice, b: Splice) =>
  a.at === b.at && a.remove === b.remove && a.insert === b.insert;

/** Whether two changes of one text are of the same place: neither can stand without undoing the other. */
function clash(a: Splice, b: Splice): boolean {
  const [aEnd, bEnd] = [a.at + a.remove, b.at + b.remove];
  // What is only put in clashes inside of what the other replaces, not at its edges.
  if (a.remove === 0 || b.remove === 0) return a.at < bEnd && b.at < aEnd && a.at !== b.at;
  return a.at < bEnd && b.at < aEnd;
}

/**
 * Carries `mine`, made of the same text as `theirs`, over to the text that `theirs` led to. What both did alike is done
 * already; where both put something in, theirs stands first. Null when both changed the same words.
 */
export function carryOver(mine: readonly Splice[], theirs: readonly Splice[]): Splice[] | null {
  const carried: Splice[] = [];
  for (const splice of mine) {
    if (theirs.some((other) => isSame(splice, other))) continue;
    if (theirs.some((other) => clash(splice, other))) return null;
    const before = theirs.filter(({ at, remove }) => at + remove <= splice.at);
    const shift = before.reduce((sum, { insert, remove }) => sum + insert.length - remove, 0);
    carried.push({ ...splice, at: splice.at + shift });
  }
  return carried;
}

/** What a text becomes by its changes. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  return splices.reduceRight(
    (before, { at, remove, insert }) => before.slice(0, at) + insert + before.slice(at + remove),
    text,
  );
}

/** Three texts in one: what both made of `opened`. Null when both changed the same words. */
export function mergeTexts(opened: string, mine: string, theirs: string): string | null {
  const carried = carryOver(readSplices(opened, mine), readSplices(opened, theirs));
  return carried && applySplices(theirs, carried);
}

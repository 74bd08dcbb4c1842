// Rich text that no editor of ours writes, each with the words in it that should still be seen.
import * as Y from 'yjs';

type Child = Y.XmlElement | Y.XmlText;
export type OddText = readonly [
  name: string,
  plant: (fragment: Y.XmlFragment) => void,
  words: readonly string[],
];

export function element(name: string, attributes: object = {}, ...inside: Child[]): Y.XmlElement {
  const made = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string);
  made.insert(0, inside);
  return made;
}

export function wordsIn(text: string, marks: Record<string, unknown> = {}): Y.XmlText {
  const made = new Y.XmlText();
  made.insert(0, text, marks);
  return made;
}

const paragraph = (text: string) => element('paragraph', {}, wordsIn(text));

function nested(name: string, depth: number, inside: Child): Y.XmlElement {
  let made = element(name, {}, inside);
  for (let at = 1; at < depth; at += 1) made = element(name, {}, made);
  return made;
}

const odd = (name: string, ...nodes: (() => Child)[]) =>
  [
    name,
    (fragment: Y.XmlFragment) =>
      fragment.insert(0, [paragraph('Före'), ...nodes.map((make) => make()), paragraph('Efter')]),
    ['Före', 'Efter'],
  ] as const;

const saying = (word: string, ...more: (() => Child)[]): OddText => {
  const [name, plant, words] = odd(word, ...more);
  return [name, plant, [...words, 'ordet']];
};

const say = () => wordsIn('ordet');

/** Between two sound paragraphs; every one of them says the word, but those that have none. */
export const oddTexts: readonly OddText[] = [
  saying('bare words at the top', say),
  saying('bare words twice', () => wordsIn('ett'), say),
  odd('bare words that are none', () => wordsIn('')),
  saying('marked words at the top', () => wordsIn('ordet', { bold: {} })),
  saying('words in a quote', () => element('blockquote', {}, say())),
  saying('words in a list', () => element('bulletList', {}, say())),
  saying('words in an item', () => element('bulletList', {}, element('listItem', {}, say()))),
  saying('an item without its list', () => element('listItem', {}, paragraph('ordet'))),
  saying('a task without its list', () =>
    element('taskItem', { checked: true }, paragraph('ordet')),
  ),
  saying('a task in a list of items', () =>
    element('bulletList', {}, element('taskItem', {}, paragraph('ordet'))),
  ),
  saying('an item in a list of tasks', () =>
    element('taskList', {}, element('listItem', {}, paragraph('ordet'))),
  ),
  saying('a paragraph in a list', () => element('orderedList', {}, paragraph('ordet'))),
  saying('a paragraph in a paragraph', () => element('paragraph', {}, paragraph('ordet'))),
  saying('a list in a heading', () =>
    element('heading', { level: 2 }, element('bulletList', {}, element('listItem', {}, say()))),
  ),
  saying('an item that begins with a list', () =>
    element(
      'bulletList',
      {},
      element(
        'listItem',
        {},
        element('bulletList', {}, element('listItem', {}, paragraph('ordet'))),
      ),
    ),
  ),
  saying('a quote in an item, first', () =>
    element(
      'bulletList',
      {},
      element('listItem', {}, element('blockquote', {}, paragraph('ordet'))),
    ),
  ),
  odd('a list without items', () => element('bulletList')),
  odd('a list of tasks without tasks', () => element('taskList')),
  odd('a quote of nothing', () => element('blockquote')),
  odd('an item of nothing', () => element('bulletList', {}, element('listItem'))),
  odd('a break at the top', () => element('hardBreak')),
  saying('words in a break', () =>
    element('paragraph', {}, element('hardBreak', {}, say()), say()),
  ),
  saying('an unknown element', () => element('script', { src: 'x' }, paragraph('ordet'))),
  odd('an unknown element of nothing', () => element('iframe')),
  saying('an element named text', () => element('text', {}, say())),
  saying('an element named doc', () => element('doc', {}, paragraph('ordet'))),
  saying('an element without a name', () => element('', {}, paragraph('ordet'))),
  saying('an unknown attribute', () => element('paragraph', { onclick: 'x' }, say())),
  saying('an attribute of another kind', () => element('heading', { level: 'två' }, say())),
  saying('a level that is none', () => element('heading', { level: -1e300 }, say())),
  saying('an attribute named as what every object has', () =>
    element('heading', { __defineGetter__: 1, constructor: 2, toString: 'x' }, say()),
  ),
  saying('a number where none belongs', () =>
    element('orderedList', { start: Number.NaN }, element('listItem', {}, paragraph('ordet'))),
  ),
  saying('an unknown mark', () => element('paragraph', {}, wordsIn('ordet', { blink: {} }))),
  saying('a mark named as what every object has', () =>
    element('paragraph', {}, wordsIn('ordet', { constructor: {}, __proto__: {} })),
  ),
  saying('a link to nothing', () => element('paragraph', {}, wordsIn('ordet', { link: {} }))),
  saying('a link that is a word', () => element('paragraph', {}, wordsIn('ordet', { link: 'x' }))),
  saying('a link with more', () =>
    element('paragraph', {}, wordsIn('ordet', { link: { href: 'https://umea.se', class: 'x' } })),
  ),
  odd('quotes without end', () => nested('blockquote', 60, paragraph('djupt'))),
];

// The signs that lists are written with, as data: what each looks like and how much it takes to believe that it is one.
// Looks at one line only; whether its neighbours bear it out is for take-signs-off.ts.
import type { ListKind } from './block.ts';
import { beginsWithMonth } from './months.ts';
import { type Ordinal, toEnclosed, toOrdinals } from './ordinals.ts';

/** A sign that a line begins with, or what looks like one. */
export interface Sign {
  readonly list: ListKind;
  readonly checked: boolean;
  /** How much of the line is sign and the space around it, in units of UTF-16. */
  readonly length: number;
  /** `alone`: it is one wherever it stands. `same`: if a line beside it has the same. `listed`: beside any other item. */
  readonly needs: 'alone' | 'same' | 'listed' | 'sequence';
  readonly glyph: string;
  readonly ordinals: readonly Ordinal[];
}

interface Rule {
  /** Begins where the line's own space ends. The first group is the sign. */
  readonly pattern: RegExp;
  readonly list: ListKind;
  readonly needs: Sign['needs'];
}

/** The first that fits. What an emoji selector follows is a picture and belongs to the words. */
const rules: readonly Rule[] = [
  {
    pattern: /^(?:(?:[-*+•]|\d{1,3}[.)])\s+)?(\[[ \u00a0xX✓✔]?\]\s|[☐☑☒🗹🗷](?!\uFE0F))\s*/u,
    list: 'task',
    needs: 'alone',
  },
  // Private use: Symbol and Wingdings, as Word and PowerPoint write them.
  {
    pattern: /^([\uE000-\uF8FF•‣⁃∙⦁◦▪▫➢➣➤❖❏❐❑❒·・･])(?!\1|\uFE0F)\s*/u,
    list: 'bullet',
    needs: 'alone',
  },
  // -5 is a number, and * * * parts chapters.
  { pattern: /^([-*])\s+(?![\s\d]|[-*](?:\s|$))/u, list: 'bullet', needs: 'alone' },
  {
    pattern: /^([-–—―−*+＊＋●○◯■□◆◇▲△▼▽►▶▷▸▹★☆✦✧✓✔✗✘→⇒➔➜])(?!\uFE0F)\s+(?!\s|\d+(?:[.,]\d+)?\s*°)/u,
    list: 'bullet',
    needs: 'same',
  },
  { pattern: /^([-–—])(?=\p{L})/u, list: 'bullet', needs: 'same' },
  { pattern: /^([●○◯■□◆◇▲△▼▽►▶▷▸▹★☆✦✧✓✔✗✘→⇒➔➜])(?!\1|\uFE0F)/u, list: 'bullet', needs: 'same' },
  // Bullets of Symbol, Wingdings and Courier New whose font was lost on the way.
  { pattern: /^([o§ØüvqnlwàèÞð¨])(?:\t|[ \u00a0]{2,})\s*/u, list: 'bullet', needs: 'listed' },
];

const counted =
  /^([((（]?)([\p{Nd}]{1,3}|[一二三四五六七八九十]{1,3}|[ivxIVX]{1,4}|[\p{L}\p{Nl}])([.)．）、]|-(?=\s))(\s*)(?!$)/u;
/** 1.2. and what is deeper; a tab or a last stop tells it from 1.5 million, those beside it from 9.30 and 24.12.26. */
const deep = /^((?:\d{1,2}\.){1,6})(\d{1,2})(?:\.\s+|\.?\t\s*)(?!$)/;

/** Nearer to a sign than this no line's words begin. */
const longest = 48;

function readCounted(line: string): Omit<Sign, 'list' | 'checked'> | null {
  const level = deep.exec(line);
  if (level) {
    const [whole, above = '', last = ''] = level;
    const ordinals = [{ row: `under ${above}`, value: Number(last) }];
    return { length: whole.length, needs: 'sequence', glyph: above, ordinals };
  }
  const [first = ''] = line;
  const ring = toEnclosed(first);
  if (ring) {
    const space = /^\s*/.exec(line.slice(first.length))?.[0] ?? '';
    const needs = space === '' ? 'sequence' : 'alone';
    return { length: first.length + space.length, needs, glyph: ring.row, ordinals: [ring] };
  }
  const found = counted.exec(line);
  if (!found) return null;
  const [whole, open = '', signs = '', close = '', space = ''] = found;
  const isDigits = /^\d+$/.test(signs);
  const isWide = /[．）、]/.test(close) || /[^\p{Script=Latin}\d]/u.test(signs);
  // 1.5, 3.14 and 9.30 are numbers, 1. maj is a day.
  if (space === '' && !isWide && !(isDigits && /^\D/.test(line.slice(whole.length)))) return null;
  if (isDigits && close === '.' && beginsWithMonth(line.slice(whole.length))) return null;
  if (close === '-' && /^[\p{Script=Latin}\d]/u.test(signs)) return null;
  // A. Lindgren is a name; I. may come before II.
  const isInitial = /^\p{Lu}$/u.test(signs) && close === '.' && space !== '\t';
  const ordinals = toOrdinals(signs)
    .filter(({ row }) => !isInitial || row.startsWith('romans'))
    .map(({ row, value }) => ({ row: `${open}${row}${close}`, value }));
  if (ordinals.length === 0) return null;
  const isSure = isDigits && (space.startsWith('\t') || (close === ')' && !open && space !== ''));
  return { length: whole.length, needs: isSure ? 'alone' : 'sequence', glyph: signs, ordinals };
}

/** The sign that a line begins with, or null. */
export function readSign(line: string): Sign | null {
  const indent = /^\s*/.exec(line.slice(0, 200))?.[0].length ?? 0;
  const start = line.slice(indent, indent + longest);
  for (const { pattern, list, needs } of rules) {
    const [whole, glyph = ''] = pattern.exec(start) ?? [];
    if (whole === undefined) continue;
    const checked = list === 'task' && /[xX✓✔☑☒🗹🗷]/u.test(glyph);
    return { list, checked, length: indent + whole.length, needs, glyph, ordinals: [] };
  }
  const number = readCounted(start);
  return number && { ...number, length: indent + number.length, list: 'number', checked: false };
}

/** What a sign that a program marked as such stands for: a box, a number, or else a bullet. */
export function judgeSign(sign: string): Pick<Sign, 'list' | 'checked'> & { value: number | null } {
  const { list, checked, ordinals } = readSign(`${sign.trim()}\tx`) ?? {
    list: 'bullet' as const,
    checked: false,
    ordinals: [],
  };
  return { list, checked, value: ordinals.at(-1)?.value ?? null };
}

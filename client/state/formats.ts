// Dates, numbers and lists as a language writes them. Formatters are costly to make, so they are kept.
import { createElement, Fragment, type ReactNode } from 'react';
import { createMomentFormat, toFormatLocale } from '../../shared/model/moment-format.ts';

export interface Formats {
  readonly date: (
    at: number | string,
    options: Intl.DateTimeFormatOptions,
    timeZone?: string,
  ) => string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A list of elements. */
  readonly richList: (items: readonly ReactNode[]) => ReactNode;
}

export function createFormats(language: string): Formats {
  const dates = new Map<string, (atMs: number) => string>();
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(toFormatLocale(language), { type: 'conjunction' });
  return {
    date(at, options, timeZone) {
      const key = `${timeZone} ${JSON.stringify(options)}`;
      const clock = { hourCycle: 'h23', ...options } as const;
      const format = dates.get(key) ?? createMomentFormat(language, clock, timeZone || undefined);
      dates.set(key, format);
      return format(typeof at === 'string' ? Date.parse(at) : at);
    },
    number: (value) => numbers.format(value),
    // Two are joined by a word in Japanese, where `Intl` only puts a comma.
    list: (items) =>
      language === 'ja' && items.length === 2 ? items.join('と') : lists.format(items),
    richList(items) {
      if (language === 'ja' && items.length === 2)
        return createElement(Fragment, null, items[0], 'と', items[1]);
      const parts = lists.formatToParts(items.map((_, index) => String(index)));
      const told = parts.map(({ type, value }) =>
        type === 'element' ? items[Number(value)] : value,
      );
      return createElement(Fragment, null, ...told);
    },
  };
}

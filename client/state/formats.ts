// Dates, numbers and lists as a language writes them. Formatters are costly to make, so they are kept.

export interface Formats {
  readonly date: (
    at: number | string,
    options: Intl.DateTimeFormatOptions,
    timeZone?: string,
  ) => string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
}

export function createFormats(language: string): Formats {
  const dates = new Map<string, Intl.DateTimeFormat>();
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    date(at, options, timeZone) {
      const zoned = { hourCycle: 'h23', ...options, ...(timeZone && { timeZone }) } as const;
      const key = JSON.stringify(zoned);
      const format = dates.get(key) ?? new Intl.DateTimeFormat(language, zoned);
      dates.set(key, format);
      return format.format(typeof at === 'string' ? Date.parse(at) : at);
    },
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  };
}

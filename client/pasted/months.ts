// Names of months after a number: `1. maj` is a day and no item of a list, wherever days are written with a stop.

/** Those of our pages, and of neighbours. */
const languages = ['en', 'sv', 'nb', 'da', 'de', 'fi'];

const namesIn = (language: string) => {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
  return Array.from({ length: 12 }, (_, month) =>
    format.formatToParts(new Date(2026, month, 1)).find(({ type }) => type === 'month'),
  ).flatMap((part) => part?.value.toLowerCase() ?? []);
};

const names = new Set(languages.flatMap(namesIn));

export const beginsWithMonth = (words: string): boolean =>
  names.has(/^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '');

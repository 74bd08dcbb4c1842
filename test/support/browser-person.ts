// Somebody in front of a browser, who finds things by the words of their own language, as people do.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { WordKey } from '../../client/state/words.tsx';
import { words as en } from '../../client/words/en.ts';
import { words as ja } from '../../client/words/ja.ts';
import { words as sv } from '../../client/words/sv.ts';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';

const languages = { en, sv, ja } as const;
const locales = { en: 'en-GB', sv: 'sv-SE', ja: 'ja-JP' } as const;
const zones = { en: 'Europe/Stockholm', sv: 'Europe/Stockholm', ja: 'Asia/Tokyo' } as const;

type Values = Readonly<Record<string, string | number>>;

export interface BrowserPerson {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The words behind a key in this person's language. */
  readonly say: (key: WordKey, values?: Values) => string;
  readonly button: (key: WordKey, values?: Values) => Locator;
  readonly field: (key: WordKey, values?: Values) => Locator;
  readonly heading: (key: WordKey, values?: Values) => Locator;
  /** What the browser complained of: errors of scripts, refused requests. */
  readonly complaints: readonly string[];
}

export interface PersonOptions {
  readonly language: InterfaceLanguage;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A browser context of its own, as another device. */
export async function createPerson(
  browser: Browser,
  { language, size = { width: 1280, height: 800 } }: PersonOptions,
): Promise<BrowserPerson> {
  const context = await browser.newContext({
    locale: locales[language],
    timezoneId: zones[language],
    viewport: size,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const words: Readonly<Record<WordKey, string>> = languages[language];
  const say = (key: WordKey, values?: Values) =>
    String(new IntlMessageFormat(words[key], language).format(values));
  return {
    page,
    context,
    complaints,
    say,
    button: (key, values) => page.getByRole('button', { name: say(key, values), exact: true }),
    field: (key, values) =>
      page
        .locator('input, textarea, select')
        .and(page.getByLabel(say(key, values)))
        .first(),
    heading: (key, values) => page.getByRole('heading', { name: say(key, values) }).first(),
  };
}

// What comes after the first screen, fetched before it is asked for, what is needed sooner first: on a slow line nothing
// takes it from the door. Whoever needs a file that failed here asks again.
import { firstLanguage } from './state/first-language.ts';
import { savesData } from './state/saves-data.ts';
import { loadWords } from './state/word-files.ts';

type Fetch = () => Promise<unknown>;

/** What stands between the door and the first idea. */
const evening: readonly Fetch[] = [
  () => import('./evening-page.tsx'),
  () => loadWords(firstLanguage(), 'evening'),
  () => import('./whole-evening.tsx'),
  async () => (await import('./whole-evening.tsx')).stepScreens.brainstorm.prepare(),
];
/** Until it is here, and where data are saved, words are drawn in a font that the device has. */
const fonts: Fetch = () => import('./style/fonts.css');
const later: readonly Fetch[] = [
  async () => (await import('./screens/brainstorm/board/lazy-idea-board.tsx')).fetchIdeaBoard(),
  fonts,
  // All that are no brainstorm are in one file with this one.
  () => import('./screens/vote/vote.tsx'),
];

/** One alone would leave the line empty for a round trip between two files. */
const atOnce = 2;
/** What took longer came over a slow line: it is left to the person for a while. */
const slowMs = 2_000;
const restMs = 10_000;

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
}

async function fetchInTurn(files: readonly Fetch[]): Promise<void> {
  const left = files.values();
  async function fetchOneAfterTheOther(): Promise<void> {
    for (const fetch of left) await fetch().catch(() => undefined);
  }
  await Promise.all(Array.from({ length: atOnce }, fetchOneAfterTheOther));
}

async function fetchAll(): Promise<void> {
  if (savesData()) return;
  await whenIdle();
  const startedAtMs = performance.now();
  await fetchInTurn(evening);
  const isSlow = performance.now() - startedAtMs > slowMs;
  if (isSlow) await new Promise((resolve) => setTimeout(resolve, restMs));
  await fetchInTurn(later);
}

let all: Promise<void> | undefined;

/** For guests, from the door on: the evening, then what it can do without. */
export function fetchEvening(): Promise<void> {
  all ??= fetchAll();
  return all;
}

/** For a page that needs nothing else. */
export async function fetchFonts(): Promise<void> {
  if (!savesData()) await fetchInTurn([fonts]);
}

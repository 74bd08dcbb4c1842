// Which page is shown for which address. The door comes with the first file, every other page when it is needed.
import { type ComponentType, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { fetchEvening, fetchFonts } from './ahead.ts';
import { PageBoundary } from './page-boundary.tsx';
import { fetched } from './parts/fetched.tsx';
import { keepFocus } from './parts/keep-focus.ts';
import { LayersProvider } from './parts/layers.tsx';
import { EnoughWords } from './pieces/enough-words.tsx';
import { RenewalNotice } from './renewal-notice.tsx';
import { Join } from './screens/join/join.tsx';
import type { WordReach } from './state/word-files.ts';
import { WordsProvider } from './state/words.tsx';
import { Loading } from './waiting.tsx';

interface PageOptions {
  /** What it says. */
  readonly words: WordReach;
  /** Fetches what it will need next. */
  readonly ahead?: () => Promise<void>;
}

/** A page with a file of its own. */
function page<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { words, ahead = fetchFonts }: PageOptions,
): ComponentType<Props> {
  const { Component: Page, fetch } = fetched(load);
  return function PageWithWords(props) {
    // Beside the words, not after them. A failure shows when the page is drawn.
    useEffect(() => void fetch().then(ahead, () => undefined), []);
    return (
      <EnoughWords reach={words} fallback={<Loading />}>
        <Page {...props} />
      </EnoughWords>
    );
  };
}

const Home = page(async () => (await import('./screens/home/home.tsx')).Home, { words: 'evening' });
const Organise = page(async () => (await import('./screens/organise/organise.tsx')).Organise, {
  words: 'desk',
});
const NewSession = page(
  async () => (await import('./screens/new-session/new-session.tsx')).NewSession,
  { words: 'desk' },
);
const EveningPage = page(async () => (await import('./evening-page.tsx')).EveningPage, {
  words: 'evening',
  ahead: fetchEvening,
});
const Wall = page(async () => (await import('./screens/wall/wall.tsx')).Wall, { words: 'desk' });
const OutcomePage = page(async () => (await import('./screens/outcome/outcome.tsx')).OutcomePage, {
  words: 'desk',
});
const NotFound = page(async () => (await import('./screens/not-found/not-found.tsx')).NotFound, {
  words: 'door',
});

export function App() {
  useEffect(() => keepFocus(document), []);
  return (
    <WordsProvider>
      <RenewalNotice />
      <LayersProvider>
        <PageBoundary>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/">
                <Home />
              </Route>
              <Route path="/organise">
                <Organise />
              </Route>
              <Route path="/organise/new">
                <NewSession />
              </Route>
              <Route path="/join/:code">
                {({ code }) => <Join code={code} onShown={fetchEvening} />}
              </Route>
              <Route path="/session/:id">
                {({ id }) => <EveningPage id={id} as="participant" />}
              </Route>
              <Route path="/facilitate/:id">
                {({ id }) => <EveningPage id={id} as="facilitator" />}
              </Route>
              <Route path="/wall/:code">{({ code }) => <Wall code={code} />}</Route>
              <Route path="/outcome/:id">{({ id }) => <OutcomePage id={id} />}</Route>
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </PageBoundary>
      </LayersProvider>
    </WordsProvider>
  );
}

// Which page is shown for which address. Every page is fetched when it is needed.
import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { PageBoundary } from './page-boundary.tsx';
import { LayersProvider } from './parts/layers.tsx';
import { lazily } from './parts/lazily.ts';
import { RenewalNotice } from './renewal-notice.tsx';
import { WordsProvider } from './state/words.tsx';
import { Loading } from './waiting.tsx';

const Home = lazily(async () => (await import('./screens/home/home.tsx')).Home);
const Join = lazily(async () => (await import('./screens/join/join.tsx')).Join);
const Organise = lazily(async () => (await import('./screens/organise/organise.tsx')).Organise);
const NewSession = lazily(
  async () => (await import('./screens/new-session/new-session.tsx')).NewSession,
);
const EveningPage = lazily(async () => (await import('./evening-page.tsx')).EveningPage);
const Wall = lazily(async () => (await import('./screens/wall/wall.tsx')).Wall);
const OutcomePage = lazily(async () => (await import('./screens/outcome/outcome.tsx')).OutcomePage);
const NotFound = lazily(async () => (await import('./screens/not-found/not-found.tsx')).NotFound);

export function App() {
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
              <Route path="/join/:code">{({ code }) => <Join code={code} />}</Route>
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

// The frame of the pages before an evening: the mark, the language, and the content.
import type { ReactNode } from 'react';
import { Page } from '../parts/page.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { useWords } from '../state/words.tsx';
import styles from './front-page.module.css';
import { LanguageSwitch } from './languages/language-switch.tsx';
import { type PageTitle, usePageTitle } from './use-page-title.ts';

interface FrontPageProps {
  /** What the browser calls it; null where something inside says so. */
  readonly title: PageTitle | null;
  readonly width?: 'text' | 'wide' | 'full';
  /** Beside the language, such as “Sign out”. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** A page with the way home, the choice of language and a title for the tab. */
export function FrontPage({ title, width = 'text', end, children }: FrontPageProps) {
  const { t } = useWords();
  usePageTitle(title);
  const bar = (
    <TopBar
      title={
        <a className={styles.home} href="/">
          Umecon
        </a>
      }
      end={
        <>
          {end}
          <LanguageSwitch />
        </>
      }
    />
  );
  return (
    <Page skipLabel={t('home.skip')} header={bar} width={width}>
      {children}
    </Page>
  );
}

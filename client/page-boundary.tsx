// Catches what breaks while a page is drawn: a plain sentence and a way back instead of an empty screen.
import { Component, type ReactNode } from 'react';
import { pages } from '../shared/model/pages.ts';
import { Button } from './parts/button.tsx';
import { EmptyState } from './parts/empty-state.tsx';
import { LinkButton } from './parts/link-button.tsx';
import { Page } from './parts/page.tsx';
import { useWords } from './state/words.tsx';

interface Props {
  readonly children: ReactNode;
}

export class PageBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useWords();
  return (
    <Page skipLabel={t('common.skip')} width="text">
      <EmptyState
        drawing="lost"
        level={1}
        title={t('common.brokenTitle')}
        action={
          <>
            <Button onClick={() => window.location.reload()}>{t('common.reload')}</Button>
            <LinkButton kind="quiet" href={pages.home}>
              {t('common.home')}
            </LinkButton>
          </>
        }
      >
        <p>{t('common.brokenBody')}</p>
      </EmptyState>
    </Page>
  );
}

// An address that leads nowhere: what may have happened, and two ways on.
import { pages } from '../../../shared/model/pages.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { FrontPage } from '../../pieces/front-page.tsx';
import { useWords } from '../../state/words.tsx';

/** The page for every path that is none of ours. */
export function NotFound() {
  const { t } = useWords();
  return (
    <FrontPage title={[t('home.lost')]}>
      <EmptyState
        drawing="lost"
        level={1}
        title={t('home.lost')}
        action={
          <LinkButton kind="primary" href={pages.home} icon="home">
            {t('home.lostGo')}
          </LinkButton>
        }
      >
        <p>{t('home.lostText')}</p>
      </EmptyState>
    </FrontPage>
  );
}

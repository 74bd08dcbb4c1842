// A wall whose link was ended: said plainly, and left at that. Nothing of the evening is shown any more.
import { EmptyState } from '../../parts/empty-state.tsx';
import { Page } from '../../parts/page.tsx';
import { usePageTitle } from '../../pieces/use-page-title.ts';
import { useWords } from '../../state/words.tsx';

export function WallEnded() {
  const { t } = useWords();
  usePageTitle([t('wall.endedTitle')]);
  return (
    <Page skipLabel={t('common.skip')} width="text">
      <div role="status">
        <EmptyState drawing="evening" level={1} title={t('wall.endedTitle')}>
          <p>{t('wall.endedText')}</p>
        </EmptyState>
      </div>
    </Page>
  );
}

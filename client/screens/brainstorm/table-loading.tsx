// Until the first copy of a table is here.
import { Skeleton } from '../../parts/skeleton.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useWords } from '../../state/words.tsx';

export function TableLoading() {
  const { t } = useWords();
  return (
    <div>
      <VisuallyHidden role="status">{t('brainstorm.loading')}</VisuallyHidden>
      <Skeleton lines={6} />
    </div>
  );
}

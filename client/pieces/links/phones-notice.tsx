// Said where a QR code would lead phones nowhere: with the way out of it. Nothing where they can open it.
import { Notice } from '../../parts/notice.tsx';
import type { Inviting } from '../../state/inviting.ts';
import { useWords } from '../../state/words.tsx';

export function PhonesNotice({ reachesPhones }: Pick<Inviting, 'reachesPhones'>) {
  const { t } = useWords();
  if (reachesPhones) return null;
  return (
    <Notice kind="warning" title={t('lobby.onlyHere')}>
      <p>{t('lobby.onlyHereText')}</p>
    </Notice>
  );
}

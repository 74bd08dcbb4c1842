// Larger, smaller, everything: for those who do not turn a wheel.
import { IconButton } from '../../../parts/icon-button.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './board-tools.module.css';
import type { Camera } from './camera.ts';

export function BoardTools({ camera }: { readonly camera: Camera }) {
  const { t } = useWords();
  return (
    <div className={styles.tools}>
      <IconButton icon="plus" label={t('brainstorm.zoomIn')} onClick={() => camera.zoomBy(1.25)} />
      <IconButton icon="minus" label={t('brainstorm.zoomOut')} onClick={() => camera.zoomBy(0.8)} />
      <IconButton icon="fullscreen" label={t('brainstorm.zoomFit')} onClick={camera.fit} />
    </div>
  );
}

// What the product says back: notices, status, empty places, dialogs.
import { useState } from 'react';
import { Button } from '../../../client/parts/button.tsx';
import { Card } from '../../../client/parts/card.tsx';
import { ConfirmDialog } from '../../../client/parts/confirm-dialog.tsx';
import type { DrawingName } from '../../../client/parts/drawing.tsx';
import { EmptyState } from '../../../client/parts/empty-state.tsx';
import { Icon } from '../../../client/parts/icon.tsx';
import { type IconName, iconShapes } from '../../../client/parts/icon-shapes.ts';
import { Notice } from '../../../client/parts/notice.tsx';
import { Skeleton } from '../../../client/parts/skeleton.tsx';
import { StatusBanner } from '../../../client/parts/status-banner.tsx';
import { type Toast, ToastRegion } from '../../../client/parts/toast-region.tsx';
import styles from './gallery.module.css';
import type { Speech } from './words.ts';

const drawings: readonly DrawingName[] = ['cards', 'table', 'bridge', 'evening', 'lost'];

export function ShowMessages({ speech }: { readonly speech: Speech }) {
  const [asking, setAsking] = useState(false);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const toast: Toast = {
    id: 'one',
    words: speech.detail,
    kind: 'good',
    action: { label: speech.back, onPress: () => setToasts([]) },
  };
  return (
    <section className={styles.section} aria-label="Messages">
      <div className={styles.row}>
        {(['saved', 'saving', 'offline', 'problem'] as const).map((kind) => (
          <StatusBanner
            key={kind}
            kind={kind}
            words={kind === 'saved' ? speech.saved : speech.offline}
            detail={kind === 'offline' ? speech.detail : undefined}
          />
        ))}
      </div>
      <div className={styles.grid}>
        {(['info', 'good', 'warning', 'problem'] as const).map((kind) => (
          <Notice key={kind} kind={kind} title={speech.offline}>
            {speech.detail}
          </Notice>
        ))}
      </div>
      <div className={styles.row}>
        <Button data-testid="ask" onClick={() => setAsking(true)}>
          {speech.back}
        </Button>
        <Button data-testid="toast" onClick={() => setToasts([toast])}>
          {speech.saved}
        </Button>
      </div>
      <div className={styles.grid}>
        {drawings.map((drawing) => (
          <Card key={drawing} tone="sunk">
            <EmptyState
              {...{ drawing }}
              title={speech.empty}
              action={<Button>{speech.act}</Button>}
            >
              {speech.emptyMore}
            </EmptyState>
          </Card>
        ))}
        <Card>
          <Skeleton />
        </Card>
      </div>
      <div className={styles.row}>
        {(Object.keys(iconShapes) as IconName[]).map((name) => (
          <Icon key={name} name={name} size="2rem" />
        ))}
      </div>
      <ConfirmDialog
        open={asking}
        danger
        title={speech.question}
        confirmLabel={speech.act}
        cancelLabel={speech.back}
        onConfirm={() => setAsking(false)}
        onCancel={() => setAsking(false)}
      >
        {speech.detail}
      </ConfirmDialog>
      <ToastRegion
        label={speech.saved}
        toasts={toasts}
        dismissLabel={speech.back}
        onDismiss={() => setToasts([])}
      />
    </section>
  );
}

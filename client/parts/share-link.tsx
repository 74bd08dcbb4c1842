// An invitation: the address to copy, and the device's own way of sending it on where there is one.
import { Button } from './button.tsx';
import { CopyField } from './copy-field.tsx';
import styles from './share-link.module.css';

interface ShareLinkProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly url: string;
  /** What the other person reads above the link. */
  readonly shareTitle: string;
  readonly shareLabel: string;
  readonly copyLabel: string;
  readonly copiedWords: string;
  readonly failedWords: string;
}

/** A copy field and, on phones, the share sheet. */
export function ShareLink({ url, shareTitle, shareLabel, ...words }: ShareLinkProps) {
  const mayShare = typeof navigator.share === 'function';
  const share = () => {
    // Leaving the share sheet without choosing is not an error.
    navigator.share({ title: shareTitle, url }).catch(() => undefined);
  };
  return (
    <div className={styles.link}>
      <CopyField {...words} value={url} />
      {mayShare && (
        <Button icon="share" onClick={share}>
          {shareLabel}
        </Button>
      )}
    </div>
  );
}

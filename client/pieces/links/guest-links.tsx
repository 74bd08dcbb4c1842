// What an organiser hands on to guests and halls: link, code, QR code, the wall.

import type { ReactNode } from 'react';
import { toSpokenCode } from '../../../shared/model/code.ts';
import { pages } from '../../../shared/model/pages.ts';
import { CopyField } from '../../parts/copy-field.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { ShareLink } from '../../parts/share-link.tsx';
import { useInviting } from '../../state/inviting.ts';
import { useWords } from '../../state/words.tsx';
import styles from './guest-links.module.css';
import { PhonesNotice } from './phones-notice.tsx';

interface GuestLinksProps {
  readonly code: string;
  readonly title: string;
  /** More ways on, after the wall. */
  readonly children?: ReactNode;
}

/** QR and code on one side, links on the other. */
export function GuestLinks({ code, title, children }: GuestLinksProps) {
  const { t } = useWords();
  const { toLink, reachesPhones } = useInviting();
  const joinLink = toLink(pages.join(code));
  const copying = {
    copyLabel: t('organise.copy'),
    copiedWords: t('organise.copied'),
    failedWords: t('organise.copyFailed'),
  };
  return (
    <div className={styles.guest}>
      <div className={styles.sight}>
        <QrCode text={joinLink} label={t('organise.qr', { title })} size="12rem" />
        <p>
          <span className={styles.soft}>{t('organise.code')}</span>
          <strong className={styles.code} translate="no">
            {toSpokenCode(code)}
          </strong>
        </p>
      </div>
      <div className={styles.links}>
        <PhonesNotice reachesPhones={reachesPhones} />
        <ShareLink
          {...copying}
          label={t('organise.joinLink')}
          hint={t('organise.joinLinkHint')}
          url={joinLink}
          shareTitle={title}
          shareLabel={t('organise.share')}
        />
        <CopyField
          {...copying}
          label={t('organise.wallLink')}
          hint={t('organise.wallHint')}
          value={toLink(pages.wall(code))}
        />
        <div className={styles.ways}>
          <LinkButton href={pages.wall(code)} target="_blank" rel="noreferrer" icon="external">
            {t('organise.openWall')}
          </LinkButton>
          {children}
        </div>
      </div>
    </div>
  );
}

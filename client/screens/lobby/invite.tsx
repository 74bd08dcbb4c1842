// How others get in: link, code and a QR code to hold up to a phone.
import { toSpokenCode } from '../../../shared/model/code.ts';
import { pages } from '../../../shared/model/pages.ts';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { ShareLink } from '../../parts/share-link.tsx';
import { PhonesNotice } from '../../pieces/links/phones-notice.tsx';
import { useInviting } from '../../state/inviting.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { Beside } from './beside.tsx';
import styles from './invite.module.css';

/** Link, code and QR code of this evening. */
export function Invite() {
  const { t } = useWords();
  const { code, title, doorLockedAt } = useSession();
  const { toLink, reachesPhones } = useInviting();
  const url = toLink(pages.join(code));
  return (
    <Beside id="invite" title={t('lobby.invite')}>
      <Card>
        <div className={styles.invite}>
          {doorLockedAt === null ? (
            <p className={styles.soft}>{t('lobby.inviteText')}</p>
          ) : (
            <Notice kind="info">
              <p>{t('lobby.doorLocked')}</p>
            </Notice>
          )}
          <p className={styles.code}>
            <span className={styles.soft}>{t('lobby.code')}</span>{' '}
            <strong translate="no">{toSpokenCode(code)}</strong>
          </p>
          <PhonesNotice reachesPhones={reachesPhones} />
          <QrCode text={url} label={t('lobby.qr')} size="11rem" />
          <ShareLink
            label={t('lobby.link')}
            url={url}
            shareTitle={t('lobby.shareTitle', { title })}
            shareLabel={t('lobby.share')}
            copyLabel={t('lobby.copy')}
            copiedWords={t('lobby.copied')}
            failedWords={t('lobby.copyFailed')}
          />
        </div>
      </Card>
    </Beside>
  );
}

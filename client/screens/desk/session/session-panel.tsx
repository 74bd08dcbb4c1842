// The evening as a whole: how guests get in, the walls, the outcome, other facilitators, its end.
import { toSpokenCode } from '../../../../shared/model/code.ts';
import { pages } from '../../../../shared/model/pages.ts';
import { QrCode } from '../../../parts/qr-code.tsx';
import { ShareLink } from '../../../parts/share-link.tsx';
import { PhonesNotice } from '../../../pieces/links/phones-notice.tsx';
import { useInviting } from '../../../state/inviting.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { CloseSession } from './close-session.tsx';
import { Facilitators } from './facilitators.tsx';
import styles from './session-panel.module.css';
import { Walls } from './walls.tsx';

/** The sheet `session` of the desk. */
export function SessionPanel() {
  const { t } = useWords();
  const { code, title } = useSession();
  const share = {
    shareTitle: t('lobby.shareTitle', { title }),
    shareLabel: t('lobby.share'),
    copyLabel: t('lobby.copy'),
    copiedWords: t('lobby.copied'),
    failedWords: t('lobby.copyFailed'),
  };
  const { toLink, reachesPhones } = useInviting();
  const joinUrl = toLink(pages.join(code));
  return (
    <>
      <PhonesNotice reachesPhones={reachesPhones} />
      <div className={styles.guests}>
        <QrCode text={joinUrl} label={t('lobby.qr')} size="10rem" />
        <div className={styles.links}>
          <p>
            {t('lobby.code')}{' '}
            <strong className={styles.code} translate="no">
              {toSpokenCode(code)}
            </strong>
          </p>
          <ShareLink label={t('desk.joinLink')} url={joinUrl} {...share} />
        </div>
      </div>
      <Walls share={share} toLink={toLink} />
      <Facilitators />
      <CloseSession />
    </>
  );
}

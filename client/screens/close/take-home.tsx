// What happens next, and the outcome: as a page to read, as a code for another device, and as files.
import { pages } from '../../../shared/model/pages.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { PhonesNotice } from '../../pieces/links/phones-notice.tsx';
import { useAction } from '../../state/action.ts';
import { downloadOutcome } from '../../state/door.ts';
import { useInviting } from '../../state/inviting.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './take-home.module.css';

const files = ['md', 'csv', 'json'] as const;

/** One main link and three downloads in the reader's language; the code where others can see it. */
export function TakeHome() {
  const { t, language } = useWords();
  const { id } = useSession();
  const { toLink, reachesPhones } = useInviting();
  const { run, busy, problem } = useAction();
  return (
    <Card as="section" aria-labelledby="take-home" space="roomy">
      <div className={styles.take}>
        <h2 id="take-home">{t('steps.close.next')}</h2>
        <p>{t('steps.close.nextText')}</p>
        <h3>{t('steps.close.outcome')}</h3>
        <p>{t('steps.close.outcomeText')}</p>
        <div className={styles.code}>
          <QrCode text={toLink(pages.outcome(id))} label={t('steps.close.code')} size="10rem" />
          <PhonesNotice reachesPhones={reachesPhones} />
        </div>
        <div className={styles.acts}>
          <LinkButton kind="primary" size="large" href={pages.outcome(id)} iconAfter="next">
            {t('steps.close.open')}
          </LinkButton>
          {files.map((extension) => (
            <Button
              key={extension}
              icon="download"
              busy={busy}
              onClick={() => run(() => downloadOutcome(id, extension, language))}
            >
              {t(`steps.close.${extension}`)}
            </Button>
          ))}
        </div>
        {problem && (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        )}
      </div>
    </Card>
  );
}

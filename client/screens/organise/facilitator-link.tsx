// The link that runs an evening. It cannot be shown a second time, but a new one can be made.
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SecretLink } from '../../pieces/links/secret-link.tsx';
import { useAction } from '../../state/action.ts';
import type { OrganiserState } from '../../state/organiser.ts';
import { useWords } from '../../state/words.tsx';
import styles from './facilitator-link.module.css';

interface FacilitatorLinkProps {
  readonly sessionId: string;
  readonly linkFacilitator: OrganiserState['linkFacilitator'];
}

/** A button that makes a link, and the link once made. */
export function FacilitatorLink({ sessionId, linkFacilitator }: FacilitatorLinkProps) {
  const { t } = useWords();
  const { run, busy, problem } = useAction();
  const [link, setLink] = useState<string>();
  const make = () => run(async () => setLink((await linkFacilitator(sessionId)).link));
  return (
    <div className={styles.facilitator}>
      {link ? (
        <SecretLink link={link} />
      ) : (
        <>
          <p className={styles.soft}>{t('organise.facilitatorText')}</p>
          <Button icon="unlock" busy={busy} onClick={make}>
            {t('organise.facilitatorMake')}
          </Button>
        </>
      )}
      {problem && (
        <Notice kind="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
    </div>
  );
}

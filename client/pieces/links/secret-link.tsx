// A facilitator's link that has just been made: to copy, to keep, to open.
import { CopyField } from '../../parts/copy-field.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { takeFocus } from '../../parts/take-focus.ts';
import { useInviting } from '../../state/inviting.ts';
import { useWords } from '../../state/words.tsx';
import styles from './secret-link.module.css';

/** The link with the advice to keep it to oneself. */
export function SecretLink({ link }: { readonly link: string }) {
  const { t } = useWords();
  const { toLink } = useInviting();
  const { pathname, hash } = new URL(link);
  return (
    <div
      ref={takeFocus}
      className={styles.secret}
      role="group"
      aria-label={t('organise.facilitatorLink')}
      tabIndex={-1}
    >
      <CopyField
        label={t('organise.facilitatorLink')}
        hint={t('organise.facilitatorHint')}
        value={toLink(link)}
        copyLabel={t('organise.copy')}
        copiedWords={t('organise.copied')}
        failedWords={t('organise.copyFailed')}
      />
      <LinkButton href={`${pathname}${hash}`} kind="primary" iconAfter="next">
        {t('organise.openAsFacilitator')}
      </LinkButton>
    </div>
  );
}

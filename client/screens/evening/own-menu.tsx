// The menu beside one's own name.
import { Avatar } from '../../parts/avatar.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useMe } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './own-menu.module.css';
import type { OwnMenuEntries } from './use-own-menu.tsx';

export function OwnMenu({ own }: { readonly own: OwnMenuEntries }) {
  const { t } = useWords();
  const { participant, cityIndex } = useMe();
  const name = participant?.name ?? t('evening.facilitator');
  return (
    <div className={styles.own}>
      {participant && <Avatar name={name} cityIndex={cityIndex} size="small" />}
      <span className={styles.name}>
        {participant ? (
          <Written isName by={{ personId: participant.id }}>
            {name}
          </Written>
        ) : (
          name
        )}
      </span>
      <Menu label={own.label} icon="menu" items={own.items} onAction={own.act} />
    </div>
  );
}

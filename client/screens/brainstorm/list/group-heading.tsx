// A group's name over its ideas, and what can be done with the group.

import type { Group } from '../../../../shared/model/idea-on-table.ts';
import { Menu } from '../../../parts/menu.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './group-heading.module.css';

interface GroupHeadingProps {
  readonly group: Group;
  readonly count: number;
  readonly mayWrite: boolean;
  readonly onRename: (group: Group) => void;
  readonly onDissolve: (groupId: string) => void;
}

/** A heading of the third level. */
export function GroupHeading({ group, count, mayWrite, onRename, onDissolve }: GroupHeadingProps) {
  const { t, rich, number } = useWords();
  const title = group.title ? <Written>{group.title}</Written> : t('brainstorm.namelessGroup');
  return (
    <div className={styles.heading}>
      <h3 className={styles.title}>
        {title} <span className={styles.count}>{number(count)}</span>
      </h3>
      {mayWrite && (
        <Menu
          label={rich('brainstorm.groupMenu', { title })}
          items={[
            { id: 'rename', label: t('brainstorm.renameGroup'), icon: 'edit' },
            { id: 'dissolve', label: t('brainstorm.dissolveGroup'), icon: 'remove' },
          ]}
          onAction={(act) => (act === 'rename' ? onRename(group) : onDissolve(group.id))}
        />
      )}
    </div>
  );
}

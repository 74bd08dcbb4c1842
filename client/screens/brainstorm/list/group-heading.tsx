// A group's name over its ideas, and what can be done with the group. A name may come later: until then it is asked for.
import type { Group } from '../../../../shared/model/idea-on-table.ts';
import { Button } from '../../../parts/button.tsx';
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
  const isNameless = group.title === '';
  const title = isNameless ? t('brainstorm.namelessGroup') : <Written>{group.title}</Written>;
  return (
    <div className={styles.heading} data-group-heading={group.id}>
      <h3 className={styles.title} data-nameless={isNameless || undefined}>
        {title} <span className={styles.count}>{number(count)}</span>
      </h3>
      {mayWrite && isNameless && (
        <Button icon="edit" kind="quiet" onClick={() => onRename(group)}>
          {t('brainstorm.nameGroup')}
        </Button>
      )}
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

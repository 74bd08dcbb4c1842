// The table as a list: the same ideas in the same order as on the board, every one shown whole.
// Others' ideas arrive without moving what one reads; a pill says how many came outside of the view.
import { type KeyboardEvent, memo, useLayoutEffect, useRef } from 'react';
import type { Group } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { Section } from '../../../pieces/tables/sections.ts';
import { useWords } from '../../../state/words.tsx';
import type { CardActs, CardMode } from '../card/card-acts.ts';
import { findCard, IdeaCard } from '../card/idea-card.tsx';
import type { IdeaView, IdeaViews } from '../card/idea-view.ts';
import { GroupHeading } from './group-heading.tsx';
import styles from './idea-list.module.css';
import { NewcomersPill } from './newcomers-pill.tsx';

export interface TableViewProps {
  readonly views: IdeaViews;
  /** Of what passes the filter. */
  readonly sections: readonly Section<IdeaView>[];
  readonly mode: CardMode;
  readonly acts: CardActs;
  readonly currentId: IdeaId | null;
  readonly selected: ReadonlySet<IdeaId>;
  readonly chosenId: IdeaId | null;
  readonly writers: ReadonlyMap<IdeaId, string>;
  readonly onRename: (group: Group) => void;
  readonly onDissolve: (groupId: string) => void;
}

interface IdeaListProps extends TableViewProps {
  /** An idea of one's own that just came: it is brought into sight at once. */
  readonly latestOwn?: IdeaId | undefined;
}

/** Groups under their headings, then the rest. */
export const IdeaList = memo(function IdeaList(props: IdeaListProps) {
  const { views, sections, mode, acts, currentId, selected, chosenId, writers } = props;
  const { latestOwn } = props;
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const isGrouped = sections.some(({ group }) => group !== null);
  const order = sections.flatMap(({ entries }) => entries.map(({ view }) => view.id));

  const hasOwn = latestOwn !== undefined && order.includes(latestOwn);
  useLayoutEffect(() => {
    if (hasOwn) findCard(root.current, latestOwn)?.scrollIntoView({ block: 'nearest' });
  }, [hasOwn, latestOwn]);

  const walk = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const at = order.indexOf(target.dataset.card ?? '');
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: order.length - 1 }[event.key];
    const id = next === undefined ? undefined : order[next];
    if (id === undefined) return;
    event.preventDefault();
    findCard(root.current, id)?.focus();
  };
  return (
    <div ref={root} role="presentation" className={styles.list} onKeyDown={walk}>
      {sections.map(({ group, entries }) => (
        // A group and no landmark: two groups may have the same name.
        <div
          key={group?.id ?? ''}
          role="group"
          className={styles.section}
          aria-label={
            group
              ? group.title || t('brainstorm.namelessGroup')
              : t(isGrouped ? 'brainstorm.ungrouped' : 'brainstorm.ideas')
          }
        >
          {group ? (
            <GroupHeading
              group={group}
              count={entries.length}
              mayWrite={mode.mayWrite}
              onRename={props.onRename}
              onDissolve={props.onDissolve}
            />
          ) : (
            isGrouped && entries.length > 0 && <h3>{t('brainstorm.ungrouped')}</h3>
          )}
          <ul role="list" className={styles.ideas}>
            {entries.map(({ view, depth }) => (
              <li key={view.id} className={styles.idea} data-depth={Math.min(depth, 3)}>
                <IdeaCard
                  view={view}
                  mode={mode}
                  acts={acts}
                  isCurrent={view.id === currentId}
                  isSelected={selected.has(view.id)}
                  isChosen={view.id === chosenId}
                  writers={writers.get(view.id)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <NewcomersPill root={root} views={views} order={order} />
    </div>
  );
});

// Several sheets in one place, one at a time. Arrow keys go between the tabs, Tab goes into the sheet.
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import styles from './tabs.module.css';

interface TabsProps<Id extends string> {
  /** Names the row of tabs. */
  readonly label: string;
  readonly tabs: readonly {
    readonly id: Id;
    readonly label: string;
    readonly icon?: IconName | undefined;
  }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** The sheet of the selected tab. */
  readonly children: ReactNode;
}

const moves: Readonly<Record<string, (at: number, all: number) => number>> = {
  ArrowRight: (at, all) => (at + 1) % all,
  ArrowLeft: (at, all) => (at + all - 1) % all,
  Home: () => 0,
  End: (_, all) => all - 1,
};

/** A row of tabs over one sheet; on a phone the row scrolls sideways. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, selected, onSelect, children } = props;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.id === selected);

  const move = (event: KeyboardEvent) => {
    const isReversed = getComputedStyle(event.currentTarget).direction === 'rtl';
    const mirrored = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' }[event.key];
    const to = moves[(isReversed && mirrored) || event.key]?.(at, tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    row.current?.querySelectorAll('button')[to ?? 0]?.focus();
  };
  return (
    <div className={styles.tabs}>
      <div ref={row} role="tablist" aria-label={label} className={styles.row}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={`${id}-sheet`}
            tabIndex={tab.id === selected ? 0 : -1}
            data-focus-first={tab.id === selected || undefined}
            className={styles.tab}
            onClick={() => onSelect(tab.id)}
            onKeyDown={move}
          >
            {tab.icon && <Icon name={tab.icon} />}
            {tab.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-sheet`}
        aria-labelledby={`${id}-${selected}`}
        className={styles.sheet}
      >
        {children}
      </div>
    </div>
  );
}

// The acts of one card behind one button. The button is light; the menu itself is fetched when wanted.
import { type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { fetched } from './fetched.tsx';
import { IconButton } from './icon-button.tsx';
import type { IconName } from './icon-shapes.ts';
import type { MenuItem } from './menu-item.ts';

const load = () => import('./menu-list.tsx');
const { Component: MenuList } = fetched(async () => (await load()).MenuList);

interface MenuProps<Id extends string> {
  /** Names the button and the menu, such as “More for this idea”. */
  readonly label: ReactNode;
  readonly items: readonly MenuItem<Id>[];
  readonly onAction: (id: Id) => void;
  readonly icon?: IconName;
  /** Whether the button says its label, or is known by its icon. */
  readonly show?: 'words' | 'glyph';
  /** -1 where another way leads to the button, as in a row that arrow keys walk. */
  readonly tabIndex?: number | undefined;
}

/** A popup menu with arrow keys, type-ahead and Escape; the focus returns to the button. */
export function Menu<Id extends string>(props: MenuProps<Id>) {
  const { label, items, onAction, icon = 'more', show = 'glyph', tabIndex } = props;
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const warm = () => void load();
  const button = {
    ref: trigger,
    id,
    icon,
    tabIndex,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    onClick: () => setOpen(true),
    onPointerEnter: warm,
    onFocus: warm,
  } as const;
  return (
    <>
      {show === 'glyph' ? (
        <IconButton {...button} label={label} />
      ) : (
        <Button {...button} kind="quiet" iconAfter="open">
          {label}
        </Button>
      )}
      {open && (
        <Suspense>
          <MenuList
            {...{ items, trigger }}
            labelledBy={id}
            onAction={(id) => onAction(id as Id)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

// The open menu: fetched by menu.tsx at the first press, never imported by a screen.
import type { RefObject } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, Popover } from 'react-aria-components';
import { Icon } from './icon.tsx';
import { useLayer } from './layers.tsx';
import type { MenuItem } from './menu-item.ts';
import styles from './menu-list.module.css';

interface MenuListProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onAction: (id: string) => void;
  readonly onClose: () => void;
}

/** The list of acts beside its button. */
export function MenuList({ label, items, trigger, onAction, onClose }: MenuListProps) {
  useLayer(onClose);
  // Words begin at one line, whether their entry has an icon or not.
  const hasIcons = items.some(({ icon }) => icon !== undefined);
  const leave = (open: boolean) => {
    if (!open) onClose();
  };
  return (
    <Popover
      className={styles.popover ?? ''}
      UNSTABLE_portalContainer={toContainer(trigger.current)}
      aria-label={label}
      triggerRef={trigger}
      isOpen
      onOpenChange={leave}
      placement="bottom end"
      offset={4}
    >
      <AriaMenu
        className={styles.menu ?? ''}
        aria-label={label}
        autoFocus="first"
        onAction={(key) => onAction(String(key))}
        onClose={onClose}
      >
        {items.map((item) => (
          <AriaMenuItem
            key={item.id}
            id={item.id}
            className={styles.item ?? ''}
            textValue={item.label}
            isDisabled={item.disabled ?? false}
            data-danger={item.danger || undefined}
          >
            {hasIcons && (
              <span className={styles.icon}>{item.icon && <Icon name={item.icon} />}</span>
            )}
            <span className={styles.words}>
              {item.label}
              {item.hint && <span className={styles.hint}>{item.hint}</span>}
            </span>
          </AriaMenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}

/** A modal dialog lies above everything: a menu opened inside one must be inside it too. */
function toContainer(trigger: HTMLElement | null): Element {
  return trigger?.closest('dialog:modal') ?? document.body;
}

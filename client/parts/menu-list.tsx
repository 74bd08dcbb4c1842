// The open menu: fetched by menu.tsx at the first press, never imported by a screen.
import { type RefObject, useEffect, useRef } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, Popover } from 'react-aria-components';
import { Icon } from './icon.tsx';
import { useLayer } from './layers.tsx';
import type { MenuItem } from './menu-item.ts';
import styles from './menu-list.module.css';

interface MenuListProps {
  /** The button's id. */
  readonly labelledBy: string;
  readonly items: readonly MenuItem[];
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onAction: (id: string) => void;
  readonly onClose: () => void;
}

/** The list of acts beside its button. */
export function MenuList({ labelledBy, items, trigger, onAction, onClose }: MenuListProps) {
  useLayer(onClose);
  const menu = useRef<HTMLDivElement>(null);
  // react-aria takes a press of Enter for a reader's and waits with the focus for a button that is inert by then.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (menu.current?.contains(document.activeElement)) return;
      menu.current
        ?.querySelector<HTMLElement>('[role="menuitem"]:not([aria-disabled="true"])')
        ?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  // Words begin at one line, whether their entry has an icon or not.
  const hasIcons = items.some(({ icon }) => icon !== undefined);
  const leave = (open: boolean) => {
    if (!open) onClose();
  };
  return (
    <Popover
      className={styles.popover ?? ''}
      UNSTABLE_portalContainer={toContainer(trigger.current)}
      aria-labelledby={labelledBy}
      triggerRef={trigger}
      isOpen
      onOpenChange={leave}
      placement="bottom end"
      offset={4}
    >
      <AriaMenu
        ref={menu}
        className={styles.menu ?? ''}
        aria-labelledby={labelledBy}
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
            data-starts={item.startsPart || undefined}
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

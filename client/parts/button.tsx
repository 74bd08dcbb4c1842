// What one presses. While busy it keeps its place, its words and the focus, and does nothing twice.
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { Spinner } from './spinner.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface ButtonProps
  extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'name'> {
  /** One `primary` per screen at most; `quiet` for chrome; `danger` for what cannot be undone. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'medium' | 'large';
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
  readonly busy?: boolean | undefined;
  readonly wide?: boolean | undefined;
  /** All that is heard where the words alone would not say enough; it begins with them or holds them. */
  readonly name?: ReactNode;
  readonly children: ReactNode;
}

/** A button with words. Everything a native button takes is passed on, `ref` too. */
export function Button(props: ButtonProps) {
  const { kind = 'secondary', size = 'medium', icon, iconAfter, busy, wide, ...native } = props;
  const { children, name, onClick, type = 'button', ...rest } = native;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={styles.button}
      data-kind={kind}
      data-size={size}
      data-wide={wide || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      aria-busy={busy || undefined}
      onClick={press}
    >
      {busy ? <Spinner /> : icon && <Icon name={icon} />}
      <span className={styles.words} aria-hidden={name === undefined ? undefined : true}>
        {children}
      </span>
      {name !== undefined && <VisuallyHidden>{name}</VisuallyHidden>}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}

// A button of one icon. Its name is required: it is the only word a reader hears.
import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './icon-button.module.css';
import type { IconName } from './icon-shapes.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface IconButtonProps
  extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'children' | 'title'> {
  readonly icon: IconName;
  /** Plain words show as a hint too; elements carry people's words in their own language. */
  readonly label: ReactNode;
  readonly kind?: 'quiet' | 'outlined';
}

/** A 44 px square with an icon, named by `label`. `aria-pressed` makes it a toggle. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, kind = 'quiet', type = 'button', ...rest } = props;
  return (
    <button
      {...rest}
      type={type}
      className={styles.button}
      data-kind={kind}
      {...(typeof label === 'string' && { 'aria-label': label, title: label })}
    >
      <Icon name={icon} />
      {typeof label !== 'string' && <VisuallyHidden>{label}</VisuallyHidden>}
    </button>
  );
}

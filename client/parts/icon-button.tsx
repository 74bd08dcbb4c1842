// A button of one icon. Its name is required: it is the only word a reader hears.
import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';
import styles from './icon-button.module.css';
import type { IconName } from './icon-shapes.ts';

export interface IconButtonProps
  extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'children' | 'title'> {
  readonly icon: IconName;
  readonly label: string;
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
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  );
}

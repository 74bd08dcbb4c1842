// A link that looks like a button: it goes somewhere, so it stays an anchor.
import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import type { ButtonProps } from './button.tsx';
import { Icon } from './icon.tsx';

interface LinkButtonProps
  extends Omit<ComponentProps<'a'>, 'className' | 'style'>,
    Pick<ButtonProps, 'kind' | 'size' | 'icon' | 'iconAfter' | 'wide'> {
  readonly children: ReactNode;
}

/** An anchor dressed as a button; works as the child of a router's `<Link asChild>`. */
export function LinkButton(props: LinkButtonProps) {
  const { kind = 'secondary', size = 'medium', icon, iconAfter, wide, children, ...rest } = props;
  return (
    <a
      {...rest}
      className={styles.button}
      data-kind={kind}
      data-size={size}
      data-wide={wide || undefined}
    >
      {icon && <Icon name={icon} />}
      <span className={styles.words}>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </a>
  );
}

// One inline drawing by name. It says nothing to readers: words stand beside it or on its button.
import styles from './icon.module.css';
import { type IconName, iconShapes } from './icon-shapes.ts';

interface IconProps {
  readonly name: IconName;
  /** Side as a CSS length; follows the text it stands in when left out. */
  readonly size?: string | undefined;
}

/** An icon in the colour of the text around it. */
export function Icon({ name, size }: IconProps) {
  const shape: { stroke: string; fill?: string; directed?: true } = iconShapes[name];
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      data-icon={name}
      data-directed={shape.directed}
      style={size === undefined ? undefined : { inlineSize: size, blockSize: size }}
    >
      {shape.stroke !== '' && <path d={shape.stroke} />}
      {shape.fill !== undefined && <path className={styles.filled} d={shape.fill} />}
    </svg>
  );
}

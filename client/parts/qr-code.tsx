// A link for the phone's eye: always black on white with its quiet zone, in every theme.
import { encode } from 'uqr';
import styles from './qr-code.module.css';

interface QrCodeProps {
  readonly text: string;
  /** What it leads to, for those who cannot see it. */
  readonly label: string;
  /** Side as a CSS length. */
  readonly size?: string | undefined;
}

const quietModules = 4;

/** Draws `text` as one path of modules; sharp at any size. */
export function QrCode({ text, label, size = '14rem' }: QrCodeProps) {
  const { data, size: side } = encode(text, { ecc: 'M', border: quietModules });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      style={{ inlineSize: size }}
    >
      <rect className={styles.light} width={side} height={side} />
      <path className={styles.dark} d={path} />
    </svg>
  );
}

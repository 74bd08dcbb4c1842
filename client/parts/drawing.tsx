// Line drawings for places where nothing is yet: warm enough not to look like an error. Silent.
import styles from './drawing.module.css';

export type DrawingName = 'cards' | 'table' | 'bridge' | 'evening' | 'lost';

const drawings: Record<DrawingName, { ink: string; plum: string; wash: string }> = {
  cards: {
    wash: 'M30 34l58-10 9 52-58 10zM92 42h58v50H92z',
    ink: 'M30 34l58-10 9 52-58 10zM92 42h58v50H92zM42 44l34-6M44 55l24-4M102 54h36M102 65h24',
    plum: 'M104 80h10M128 22v12M122 28h12M40 96c8 6 20 6 28 0',
  },
  table: {
    wash: 'M22 62h136l-14 14H36zM58 46h24v16H58zM92 42h30v20H92z',
    ink: 'M22 62h136l-14 14H36zM44 76v28M136 76v28M58 62V46h24v16M92 62V42h30v20M98 50h16M64 53h12',
    plum: 'M40 40a7 7 0 1 1 0-14 7 7 0 0 1 0 14ZM140 40a7 7 0 1 1 0-14 7 7 0 0 1 0 14ZM30 58c0-8 4-12 10-12s10 4 10 12M130 58c0-8 4-12 10-12s10 4 10 12',
  },
  bridge: {
    wash: 'M12 74h32V52l-10-8-10 8H12zM168 74h-30V44c8-8 22-8 30 0z',
    ink: 'M8 74h164M12 74V52h12v22M24 52l10-8 10 8v22M138 74V44c8-8 22-8 30 0v30M44 74c10-30 84-30 94 0M62 74V60M91 74V52M120 74V60',
    plum: 'M20 90c10-6 20 6 30 0s20 6 30 0 20 6 30 0 20 6 30 0 14 4 20 0M72 30c6-5 12-5 18 0M92 30c6-5 12-5 18 0',
  },
  evening: {
    wash: 'M56 32h68v50H56zM90 96a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
    ink: 'M56 32h68v50H56zM66 44h48M66 56h30M90 82v12M74 104h32M20 104h26M134 104h26',
    plum: 'M146 26a10 10 0 1 0 10 14 12 12 0 0 1-10-14ZM30 30l2 5 5 2-5 2-2 5-2-5-5-2 5-2z',
  },
  lost: {
    wash: 'M50 26h56l20 20v58H50z',
    ink: 'M50 26h56l20 20v58H50zM106 26v20h20M64 60h22M64 74h14',
    plum: 'M98 62a10 10 0 1 1 14 9c-3 1.5-4 3.5-4 6M108 87v.5',
  },
};

/** A drawing of 180 × 110, as wide as its place allows. */
export function Drawing({ name }: { readonly name: DrawingName }) {
  const { ink, plum, wash } = drawings[name];
  return (
    <svg className={styles.drawing} viewBox="0 0 180 110" aria-hidden="true" focusable="false">
      <path className={styles.wash} d={wash} />
      <path className={styles.ink} d={ink} />
      <path className={styles.plum} d={plum} />
    </svg>
  );
}

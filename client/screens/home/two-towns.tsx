// Two towns in the evening and the cards that go between them. Silent: the words stand beside it.
import styles from './two-towns.module.css';

const ground = 'M0 214h262c16 0 24 6 30 16H0zM800 214H538c-16 0-24 6-30 16h292z';
/** Gabled houses, a church and birches on the one shore. */
const north = {
  walls: 'M34 214v-58l26-24 26 24v58zM96 214v-82l22-62 22 62v82zM150 214v-48l32-28 32 28v48z',
  lines:
    'M34 156l26-24 26 24M118 70V56M118 50v.1M96 132h44M150 166l32-28 32 28M236 214v-62M236 178c-14-2-20-12-18-26 10-8 8-20 18-30 10 10 8 22 18 30 2 14-4 24-18 26M14 214v-44M14 186c-10-2-14-10-12-18 6-6 6-14 12-20 6 6 6 14 12 20 2 8-2 16-12 18',
  windows: 'M52 170h16v16H52zM110 152h16v22h-16zM164 176h12v14h-12zM188 176h12v14h-12z',
};
/** Tiled roofs, a pagoda and a gate on the other. */
const east = {
  walls:
    'M566 214v-36h64v36zM660 214v-30h56v30zM666 184v-28h44v28zM672 156v-26h32v26zM744 214v-40h44v40z',
  lines:
    'M552 180c20-4 34-14 46-30 12 16 26 26 46 30zM646 186c18-3 32-8 42-16 10 8 24 13 42 16zM654 158c14-3 26-7 34-14 8 7 20 11 34 14zM662 132c12-4 20-10 26-18 6 8 14 14 26 18zM688 114V88M683 108h10M684 102h8M685 96h6M730 176c14-4 24-12 34-24 10 12 18 20 32 24zM520 214v-44M548 214v-44M508 166c16 5 36 5 52 0M514 180h40',
  windows: 'M580 190h14v14h-14zM602 190h14v14h-14zM682 194h12v20h-12zM758 188h16v14h-16z',
};
const cards = [
  { x: 286, y: 118, turn: -16, side: 'north' },
  { x: 340, y: 84, turn: -8, side: 'north' },
  { x: 400, y: 72, turn: 3, side: 'ride' },
  { x: 458, y: 84, turn: 10, side: 'east' },
  { x: 512, y: 116, turn: 18, side: 'east' },
] as const;

/** A drawing as wide as its place. */
export function TwoTowns() {
  return (
    <svg className={styles.towns} viewBox="0 44 800 200" aria-hidden="true" focusable="false">
      <circle className={styles.moon} cx="400" cy="166" r="54" />
      <path className={styles.way} d="M250 150C296 46 504 46 550 150" />
      <path className={styles.sea} d="M300 222c16-7 32 7 50 0s32 7 50 0 32 7 50 0 32 7 50 0" />
      <path className={styles.sea} d="M330 238c16-7 30 7 46 0s30 7 46 0 30 7 46 0" />
      <g className={styles.north}>
        <path className={styles.walls} d={north.walls} />
        <path className={styles.lines} d={north.lines} />
        <path className={styles.windows} d={north.windows} />
      </g>
      <g className={styles.east}>
        <path className={styles.walls} d={east.walls} />
        <path className={styles.roofs} d={east.lines} />
        <path className={styles.windows} d={east.windows} />
      </g>
      <path className={styles.ground} d={ground} />
      {cards.map(({ x, y, turn, side }) => (
        <g key={x} className={styles[side]} transform={`translate(${x} ${y}) rotate(${turn})`}>
          <rect className={styles.card} x="-17" y="-12" width="34" height="24" rx="2" />
          <path className={styles.lines} d="M-10-4h20M-10 3h12" />
        </g>
      ))}
    </svg>
  );
}

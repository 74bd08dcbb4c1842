// The drawings of every icon on a grid of 24 × 24: stroked paths, and dots where a stroke is too thin.
// Drawn for this product; nothing here knows what an icon is used for.

interface Shape {
  readonly stroke: string;
  readonly fill?: string;
  /** Points along the line of reading, so it is mirrored from right to left. */
  readonly directed?: true;
}

export const iconShapes = {
  plus: { stroke: 'M12 5v14M5 12h14' },
  minus: { stroke: 'M5 12h14' },
  check: { stroke: 'm4.5 12.5 5 5 10-11' },
  close: { stroke: 'm6 6 12 12M18 6 6 18' },
  next: { stroke: 'M4 12h15M13 6l6 6-6 6', directed: true },
  back: { stroke: 'M20 12H5M11 6l-6 6 6 6', directed: true },
  up: { stroke: 'M12 20V5M6 11l6-6 6 6' },
  down: { stroke: 'M12 4v15M6 13l6 6 6-6' },
  open: { stroke: 'm6 9 6 6 6-6' },
  forward: { stroke: 'm9 6 6 6-6 6', directed: true },
  more: {
    stroke: '',
    fill: 'M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  },
  menu: { stroke: 'M4 7h16M4 12h16M4 17h16' },
  search: { stroke: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm5 12 4.5 4.5' },
  edit: { stroke: 'm4 20 1-4.5L16 4.5l3.5 3.5L8.5 19 4 20ZM13.5 7l3.5 3.5' },
  remove: { stroke: 'M4.5 7h15M9 7V4.5h6V7M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5' },
  restore: { stroke: 'M5 5v5h5M5.5 10a7.5 7.5 0 1 1-.8 4.5' },
  undo: { stroke: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-4', directed: true },
  redo: { stroke: 'm16 5 4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h4', directed: true },
  copy: { stroke: 'M9 9h11v11H9zM15 9V4H4v11h5' },
  link: {
    stroke:
      'M10 14.5a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12.3 6.5M14 9.5a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.3-1.3',
  },
  share: { stroke: 'M12 15V3.5M7.5 7.5 12 3l4.5 4.5M6 11H4.5v9.5h15V11H18' },
  external: { stroke: 'M13 4.5h6.5V11M19.5 4.5 11 13M17 13.5v6H4.5V7h6', directed: true },
  download: { stroke: 'M12 3.5V15M7.5 11l4.5 4.5 4.5-4.5M4.5 20h15' },
  print: { stroke: 'M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 13.5h10v7H7z' },
  qr: { stroke: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5M20 14v3M14 17.5V20h3M20 20.2v.1' },
  fullscreen: { stroke: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5' },
  board: { stroke: 'M4 4.5h7v6H4zM14 4.5h6v9h-6zM4 13.5h7v6H4zM14 16.5h6v3h-6z' },
  list: { stroke: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1' },
  group: {
    stroke:
      'M3.5 3.5h4M3.5 3.5v4M20.5 3.5h-4M20.5 3.5v4M3.5 20.5h4M3.5 20.5v-4M20.5 20.5h-4M20.5 20.5v-4M8 8h5v4H8zM12 14h4.5v-3',
  },
  move: {
    stroke:
      'M12 3v18M3 12h18M9.5 5.5 12 3l2.5 2.5M9.5 18.5 12 21l2.5-2.5M5.5 9.5 3 12l2.5 2.5M18.5 9.5 21 12l-2.5 2.5',
  },
  grip: {
    stroke: '',
    fill: 'M9 4.5a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Zm6 0a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Zm-6 6a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Zm6 0a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Zm-6 6a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Zm6 0a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Z',
  },
  ride: {
    stroke: 'M3 20.5h10v-6H3zM11 11.5V7.5a3 3 0 0 1 3-3h5M16.5 2 19 4.5 16.5 7M8 11.5h6',
    directed: true,
  },
  border: {
    stroke: 'M12 3v2.5M12 9v.1M12 15v.1M12 18.5V21M3 12h17M15.5 7.5 20 12l-4.5 4.5',
    directed: true,
  },
  solution: { stroke: 'M9 17.5h6M10 21h4M9 17.5c0-2.5-3-3.8-3-8a6 6 0 0 1 12 0c0 4.2-3 5.5-3 8' },
  obstacle: { stroke: 'M3 20h18M5 20l2.5-8 4-3.5 5 2.5 3 9M9.5 14.5l3 1M12 5V3M17.5 6.5l1.2-1.5' },
  contact: {
    stroke:
      'M9.5 4a3.7 3.7 0 1 1 0 7.4 3.7 3.7 0 0 1 0-7.4ZM3 20.5c0-3.5 2.5-6 6.5-6 2 0 3.6.6 4.8 1.6M18 13v7M14.5 16.5h7',
  },
  funding: {
    stroke:
      'M12 5.5c4.4 0 8 1.3 8 3s-3.6 3-8 3-8-1.3-8-3 3.6-3 8-3ZM4 8.5v7c0 1.7 3.6 3 8 3s8-1.3 8-3v-7M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3',
  },
  person: { stroke: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4.5 20.5c0-3.6 3-6 7.5-6s7.5 2.4 7.5 6' },
  people: {
    stroke:
      'M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM2.5 20c0-3.2 2.6-5.5 6.5-5.5s6.5 2.3 6.5 5.5M15.5 5.3a3.5 3.5 0 0 1 0 6.5M17.5 15c2.5.6 4 2.5 4 5',
  },
  table: { stroke: 'M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4' },
  city: { stroke: 'M3 20.5h18M5 20.5V10l5-3v13.5M10 20.5v-17l9 4v13M13.5 10.5h2M13.5 14.5h2' },
  globe: {
    stroke:
      'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18',
  },
  place: {
    stroke:
      'M12 21.5c-4.5-4.8-7-8.3-7-11.5a7 7 0 0 1 14 0c0 3.2-2.5 6.7-7 11.5ZM12 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  },
  language: {
    stroke:
      'M3 5.5h10M8 3v2.5M11 5.5c-.5 3.5-3 6.5-7 8M5.5 8.5c1.2 2.5 3.5 4.3 6 5M12 21l4.5-11L21 21M13.6 17.5h5.8',
  },
  clock: { stroke: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5V12l3.5 2.5' },
  calendar: { stroke: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4' },
  play: { stroke: 'M7.5 4.5v15l12-7.5z' },
  pause: { stroke: 'M8 5v14M16 5v14' },
  soundOn: { stroke: 'M4 9.5v5h3.5l5 4v-13l-5 4zM16 9a4.5 4.5 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11' },
  soundOff: { stroke: 'M4 9.5v5h3.5l5 4v-13l-5 4zM16.5 9.5l5 5M21.5 9.5l-5 5' },
  visible: {
    stroke:
      'M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5s-7-2-9.5-6.5ZM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  },
  hidden: {
    stroke:
      'M4 4l16 16M9.5 6c5-1.5 9.2.8 12 6-.8 1.5-1.7 2.7-2.7 3.7M6.2 7.5C4.7 8.6 3.5 10.1 2.5 12c3 5.5 7.5 7.7 12.5 6M10 10.2a3 3 0 0 0 4 4',
  },
  lock: { stroke: 'M5.5 10.5h13v10h-13zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3M12 14.5v2' },
  unlock: { stroke: 'M5.5 10.5h13v10h-13zM8.5 10.5V7a3.5 3.5 0 0 1 6.8-1.2M12 14.5v2' },
  support: {
    stroke: 'M12 20.5C6 16 3 12.7 3 9a4.7 4.7 0 0 1 9-2 4.7 4.7 0 0 1 9 2c0 3.7-3 7-9 11.5Z',
  },
  skill: {
    stroke:
      'M20 7.5 16.5 11 13 7.5 16.5 4a5 5 0 0 0-6.4 6.2L3.5 17v3.5H7l6.6-6.6A5 5 0 0 0 20 7.5Z',
  },
  question: { stroke: 'M8.5 9a3.5 3.5 0 1 1 5.4 3c-1.3.8-1.9 1.6-1.9 3M12 18.5v.1' },
  star: { stroke: 'm12 3.5 2.6 5.6 6.1.7-4.5 4.2 1.2 6L12 17l-5.4 3 1.2-6-4.5-4.2 6.1-.7z' },
  celebrate: {
    stroke:
      'M4 20.5 8.5 9l6.5 6.5zM14 4.5c.5 1.5.3 2.8-.7 4M19.5 9.5c-1.5-.5-2.8-.3-4 .7M18 5l.1-.1M20.5 14.5l-2-.7M9.5 3.5l.7 2',
  },
  info: { stroke: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 11v5.5M12 7.6v.1' },
  warning: { stroke: 'M12 4 2.5 20h19zM12 10v4.5M12 17.2v.1' },
  problem: { stroke: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5v5.5M12 16.3v.1' },
  saved: { stroke: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM8 12.3l2.8 2.7L16 9.5' },
  saving: { stroke: 'M12 20V9M8 13l4-4 4 4M5 5h14' },
  offline: {
    stroke:
      'M4 4l16 16M8 12.2a6 6 0 0 1 2.5-1.2M4.5 8.7A11 11 0 0 1 7 7M11 5.5c3.2-.2 6.2.9 8.5 3.2M14 11.3a6 6 0 0 1 2 .9M12 17.5v.1',
  },
  help: {
    stroke:
      'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM9.7 9.7a2.4 2.4 0 1 1 3.7 2c-.9.6-1.4 1.2-1.4 2.3M12 16.7v.1',
  },
  settings: { stroke: 'M4 7h9M17 7h3M15 4.8v4.4M4 17h3M11 17h9M9 14.8v4.4' },
  keyboard: { stroke: 'M2.5 6h19v12h-19zM6.5 10h.1M10 10h.1M14 10h.1M17.5 10h.1M7.5 14h9' },
  home: { stroke: 'm3.5 11 8.5-7 8.5 7M6 9.5v11h12v-11M10 20.5v-6h4v6' },
  brief: { stroke: 'M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5M9 12.5h7M9 16.5h5' },
  bold: { stroke: 'M7 4.5h6a3.7 3.7 0 0 1 0 7.4H7zM7 11.9h7a3.8 3.8 0 0 1 0 7.6H7z' },
  italic: { stroke: 'M10 4.5h8M6 19.5h8M14.5 4.5l-5 15' },
  strike: {
    stroke:
      'M17 7.5c-.8-2-2.6-3-5-3-2.9 0-5 1.5-5 3.7 0 1 .4 1.9 1.2 2.5M4 12.5h16M15.2 14.6c.7.6 1 1.3 1 2 0 2-1.9 3.1-4.5 3.1-2.5 0-4.3-1-5-2.9',
  },
  heading: { stroke: 'M5 4.5v15M17 4.5v15M5 12h12' },
  subheading: { stroke: 'M6 8v11.5M16 8v11.5M6 13.5h10' },
  bullets: { stroke: 'M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1' },
  numbers: {
    stroke: 'M10 6h10M10 12h10M10 18h10M3.5 5 5 4v4.5M3.5 15.5c2-1.5 3 .3 1.5 1.7L3.5 19h2.8',
  },
  tasks: { stroke: 'm3.5 6.5 1.5 1.5L8 4.5M3.5 16.5 5 18l3-3.5M11.5 6.5h9M11.5 16.5h9' },
  quote: { stroke: 'M10 7c-3 .8-4.5 3-4.5 6v4H10v-4.5H6M19.5 7c-3 .8-4.5 3-4.5 6v4h4.5v-4.5h-4' },
} as const satisfies Record<string, Shape>;

export type IconName = keyof typeof iconShapes;

// What the lockfile must say: one Yjs, no version below a known hole, one Tiptap, no addresses.

type Locked = { packages: Record<string, { version?: string; resolved?: string }> };

/** Versions below these have known holes. */
export const floors: Readonly<Record<string, string>> = {
  'socket.io-parser': '4.2.7',
  'engine.io': '6.6.7',
  '@tiptap/extension-link': '2.10.4',
};

/** Whether `version` is older than `floor`; a pre-release counts as older than its release. */
export function isBelow(version: string, floor: string): boolean {
  const [core = '', preRelease] = version.split('-', 2);
  const have = core.split('.').map(Number);
  const need = floor.split('.').map(Number);
  const at = need.findIndex((part, index) => part !== have[index]);
  return at === -1 ? preRelease !== undefined : (have[at] ?? 0) < (need[at] ?? 0);
}

const nameAt = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Every installed copy of the packages that `isMeant`. */
function copies(lock: Locked, isMeant: (name: string) => boolean) {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '' && isMeant(nameAt(path)))
    .map(([path, { version = '' }]) => ({ path, name: nameAt(path), version }));
}

export const copiesOfYjs = (lock: Locked) =>
  copies(lock, (name) => name === 'yjs').map(({ path, version }) => `${path}@${version}`);

export const belowFloor = (lock: Locked) =>
  copies(lock, (name) => name in floors)
    .filter(({ name, version }) => isBelow(version, floors[name] ?? '0'))
    .map(({ path, version }) => `${path}@${version}`);

/** The versions of Tiptap's own packages; y-tiptap numbers itself. */
export const versionsOfTiptap = (lock: Locked) => [
  ...new Set(
    copies(lock, (name) => name.startsWith('@tiptap/') && name !== '@tiptap/y-tiptap').map(
      ({ version }) => version,
    ),
  ),
];

export const withAddress = (lock: Locked) =>
  Object.entries(lock.packages)
    .filter(([, { resolved }]) => resolved !== undefined && /^\w+:\/\//.test(resolved))
    .map(([path]) => path);

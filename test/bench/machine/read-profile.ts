// Reads a V8 processor profile: where the time of its last seconds went, by function and by the functions that called.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url: string;
    readonly lineNumber: number;
  };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
  readonly endTime: number;
}

export interface Share {
  readonly name: string;
  /** Of the time that was not idle. */
  readonly self: number;
  readonly withCallees: number;
}

const isIdle = (name: string) => name === '(idle)';

function toName({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string {
  const name = functionName || 'anonymous';
  if (url === '') return name;
  const owner = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? basename(url);
  return `${name} (${owner}:${lineNumber + 1})`;
}

/** Functions by their share, largest first, between two moments counted in ms back from the profile's end. */
export function readProfile(path: string, fromMs: number, toMs: number): readonly Share[] {
  const profile = JSON.parse(readFileSync(path, 'utf8')) as Profile;
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const total = profile.timeDeltas.reduce((sum, delta) => sum + delta, 0);
  const self = new Map<string, number>();
  const whole = new Map<string, number>();
  let at = 0;
  let busy = 0;
  for (const [index, id] of profile.samples.entries()) {
    const delta = profile.timeDeltas[index] ?? 0;
    at += delta;
    const leftMs = (total - at) / 1000;
    const node = nodes.get(id);
    if (!node || leftMs > fromMs || leftMs < toMs) continue;
    if (isIdle(node.callFrame.functionName)) continue;
    busy += delta;
    const name = toName(node);
    self.set(name, (self.get(name) ?? 0) + delta);
    const stack = new Set<string>();
    for (let up: number | undefined = id; up !== undefined; up = parents.get(up)) {
      const above = nodes.get(up);
      if (above) stack.add(toName(above));
    }
    for (const one of stack) whole.set(one, (whole.get(one) ?? 0) + delta);
  }
  return [...whole]
    .map(([name, time]) => ({
      name,
      self: (self.get(name) ?? 0) / busy,
      withCallees: time / busy,
    }))
    .toSorted((a, b) => b.self - a.self);
}

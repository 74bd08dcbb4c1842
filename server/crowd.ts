// Room for many, and not for more of one than is fair: everybody is taken in, and for each one too many the oldest goes,
// of the group itself, or of the largest group when all together are too many. Nobody new is ever refused here.

export interface Caps {
  readonly mostOfOne: number;
  readonly mostInAll: number;
}

export interface Crowd<T> {
  /** Returns how to leave; leaving twice, or after having been let go, means nothing. */
  readonly enter: (group: string, member: T) => () => void;
  readonly size: () => number;
}

/** `letGo` is called with whoever has to go; it is out of the crowd already. */
export function createCrowd<T>(
  { mostOfOne, mostInAll }: Caps,
  letGo: (oldest: T) => void,
): Crowd<T> {
  const groups = new Map<string, Set<T>>();
  let size = 0;

  function leave(group: string, member: T): boolean {
    const members = groups.get(group);
    if (!members?.delete(member)) return false;
    size -= 1;
    if (members.size === 0) groups.delete(group);
    return true;
  }

  function largest(): string {
    let found = '';
    let most = 0;
    for (const [group, members] of groups) {
      if (members.size <= most) continue;
      found = group;
      most = members.size;
    }
    return found;
  }

  function dropOldest(group: string): void {
    for (const oldest of groups.get(group) ?? []) {
      leave(group, oldest);
      return letGo(oldest);
    }
  }

  return {
    enter(group, member) {
      const members = groups.get(group) ?? new Set();
      groups.set(group, members.add(member));
      size += 1;
      if (members.size > mostOfOne) dropOldest(group);
      else if (size > mostInAll) dropOldest(largest());
      return () => void leave(group, member);
    },
    size: () => size,
  };
}

/** A crowd for each key, for as long as somebody is in it. */
export function createCrowds<T>(caps: Caps, letGo: (oldest: T) => void) {
  const crowds = new Map<string, Crowd<T>>();
  return {
    enter(key: string, group: string, member: T): () => void {
      const crowd = crowds.get(key) ?? createCrowd(caps, letGo);
      crowds.set(key, crowd);
      const leave = crowd.enter(group, member);
      return () => {
        leave();
        if (crowd.size() === 0 && crowds.get(key) === crowd) crowds.delete(key);
      };
    },
  };
}

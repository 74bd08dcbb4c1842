// Members of a list by what they have in common, in the order of the list.

export function grouped<T>(list: readonly T[], toKey: (member: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of list) {
    const key = toKey(member);
    const group = groups.get(key) ?? [];
    group.push(member);
    groups.set(key, group);
  }
  return groups;
}

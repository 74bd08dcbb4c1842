// What waits for the network on all connections, over whatever way in. Of one person, and of all together, only so much
// may wait: then whoever takes least is let go, so that nobody fills the memory by not reading.

export interface Line {
  /** Bytes handed to it that the network has not taken. */
  queuedBytes(): number;
  /** Says that it is too slow and ends it. It is not asked any more. */
  letGo(): void;
}

export interface BacklogEntry {
  /** Something was handed to the line. */
  grew(): void;
  /** The line has ended. */
  leave(): void;
}

export interface Backlog {
  /** One more connection. `person` is the same for all of one's devices. */
  enter(person: string, line: Line): BacklogEntry;
  /** Bytes that wait, over all connections. Asks each. */
  bytes(): number;
}

/** Bytes. */
export interface BacklogLimits {
  readonly perPerson: number;
  readonly inAll: number;
}

/** Nobody else is asked because of a line with less than this. */
const smallBytes = 64 * 1024;

/** `hasLetGo` hears of each line that had to go. */
export function createBacklog(
  { perPerson, inAll }: BacklogLimits,
  hasLetGo: () => void = () => undefined,
): Backlog {
  const persons = new Map<string, Set<Line>>();
  /** As each was when last asked. */
  const seen = new Map<Line, number>();
  let seenBytes = 0;

  function see(line: Line, bytes: number): void {
    seenBytes += bytes - (seen.get(line) ?? 0);
    seen.set(line, bytes);
  }

  function leave(person: string, line: Line): void {
    seenBytes -= seen.get(line) ?? 0;
    seen.delete(line);
    const lines = persons.get(person);
    lines?.delete(line);
    if (lines?.size === 0) persons.delete(person);
  }

  const sum = (lines: Iterable<Line>) => {
    let bytes = 0;
    for (const line of lines) {
      see(line, line.queuedBytes());
      bytes += seen.get(line) ?? 0;
    }
    return bytes;
  };

  /** Of those who take least the one that has been here longest: a phone's half-open lines go before its new one. */
  function letWorstGo(lines: Iterable<readonly [person: string, line: Line]>): void {
    let worst: { readonly person: string; readonly line: Line; readonly bytes: number } | null =
      null;
    for (const [person, line] of lines) {
      const bytes = seen.get(line) ?? 0;
      if (!worst || bytes > worst.bytes) worst = { person, line, bytes };
    }
    if (!worst) return;
    leave(worst.person, worst.line);
    worst.line.letGo();
    hasLetGo();
  }

  /** Nobody is asked while what was seen last is little enough. */
  const isTooMuchInAll = () => seenBytes > inAll && sum(seen.keys()) > inAll;

  function* everybody(): Generator<readonly [string, Line]> {
    for (const [person, lines] of persons) for (const line of lines) yield [person, line];
  }

  function* ofPerson(person: string): Generator<readonly [string, Line]> {
    for (const line of persons.get(person) ?? []) yield [person, line];
  }

  return {
    enter(person, line) {
      const lines = persons.get(person) ?? new Set();
      persons.set(person, lines.add(line));
      see(line, 0);
      return {
        grew() {
          if (!seen.has(line)) return;
          see(line, line.queuedBytes());
          if ((seen.get(line) ?? 0) < smallBytes) return;
          while (sum(persons.get(person) ?? []) > perPerson) letWorstGo(ofPerson(person));
          while (isTooMuchInAll()) letWorstGo(everybody());
        },
        leave: () => leave(person, line),
      };
    },
    bytes: () => sum(seen.keys()),
  };
}

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

/** A line in its place. It is met at every write, so what was seen of it stands here and in no table. */
interface Place {
  readonly person: string;
  readonly line: Line;
  /** What waited when it was last asked. */
  bytes: number;
  isHere: boolean;
}

/** `hasLetGo` hears of each line that had to go. */
export function createBacklog(
  { perPerson, inAll }: BacklogLimits,
  hasLetGo: () => void = () => undefined,
): Backlog {
  const persons = new Map<string, Set<Place>>();
  /** Those who have been here longest first. */
  const everybody = new Set<Place>();
  let seenBytes = 0;

  function see(place: Place): number {
    const bytes = place.line.queuedBytes();
    seenBytes += bytes - place.bytes;
    place.bytes = bytes;
    return bytes;
  }

  function leave(place: Place): void {
    if (!place.isHere) return;
    place.isHere = false;
    seenBytes -= place.bytes;
    everybody.delete(place);
    const places = persons.get(place.person);
    places?.delete(place);
    if (places?.size === 0) persons.delete(place.person);
  }

  const sum = (places: Iterable<Place>) => {
    let bytes = 0;
    for (const place of places) bytes += see(place);
    return bytes;
  };

  /** Of those who take least the one that has been here longest: a phone's half-open lines go before its new one. */
  function letWorstGo(places: Iterable<Place>): void {
    let worst: Place | null = null;
    for (const place of places) {
      if (!worst || place.bytes > worst.bytes) worst = place;
    }
    if (!worst) return;
    leave(worst);
    worst.line.letGo();
    hasLetGo();
  }

  /** Nobody is asked while what was seen last is little enough. */
  const isTooMuchInAll = () => seenBytes > inAll && sum(everybody) > inAll;

  const ofPerson = (person: string) => persons.get(person) ?? [];

  return {
    enter(person, line) {
      const places = persons.get(person) ?? new Set();
      const place: Place = { person, line, bytes: 0, isHere: true };
      persons.set(person, places.add(place));
      everybody.add(place);
      return {
        grew() {
          if (!place.isHere || see(place) < smallBytes) return;
          while (sum(ofPerson(person)) > perPerson) letWorstGo(ofPerson(person));
          while (isTooMuchInAll()) letWorstGo(everybody);
        },
        leave: () => leave(place),
      };
    },
    bytes: () => sum(everybody),
  };
}

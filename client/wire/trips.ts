// Whether a connection is slow, told from how long the server's answers took. One long wait is an accident; two in a
// row are how it is, until an answer comes in time again.

const slowMs = 1_500;
const inARow = 2;

/** Takes one more trip in milliseconds; returns whether the connection is slow. */
export function createTrips(): (tripMs: number) => boolean {
  let long = 0;
  return (tripMs) => {
    long = tripMs > slowMs ? long + 1 : 0;
    return long >= inARow;
  };
}

const remembered = 5;

/** What an answer takes when nothing holds it up: the shortest of the last few. */
export function createUsualTrip(): { took(tripMs: number): void; readonly ms: number | null } {
  let last: readonly number[] = [];
  return {
    took(tripMs) {
      last = [...last, tripMs].slice(-remembered);
    },
    get ms() {
      return last.length > 0 ? Math.min(...last) : null;
    },
  };
}

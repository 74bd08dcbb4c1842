// The number of the wire. A change of what goes up or down raises it and leaves a line in CHANGELOG.md; a test holds the
// hash of everything that goes either way.
import * as z from 'zod/mini';

export const wireVersion = 1;

/** On every answer over HTTP: the number of the wire that the server speaks. */
export const wireHeader = 'x-umecon-wire';

/** The number that a page or a program says at the handshake. Left out, it is the newest. */
export const spokenWire = z.optional(z.int().check(z.positive()));

// What a person may say of where they are. Who they are is said by the server.
import * as z from 'zod/mini';
import { ideaId } from '../../shared/model/ids.ts';

const structId = z.object({ client: z.number(), clock: z.number() });
// A Yjs relative position as JSON; anything else would make another's editor stumble.
const relativePosition = z.object({
  type: z.optional(z.nullable(structId)),
  tname: z.optional(z.nullable(z.string().check(z.maxLength(100)))),
  item: z.optional(z.nullable(structId)),
  assoc: z.optional(z.number()),
});

const presenceState = z.object({
  cursor: z.optional(z.nullable(z.object({ anchor: relativePosition, head: relativePosition }))),
  at: z.optional(
    z.object({
      ideaId: z.optional(ideaId),
      ridesOn: z.optional(ideaId),
      writing: z.optional(z.boolean()),
      x: z.optional(z.number()),
      y: z.optional(z.number()),
    }),
  ),
});
export type PresenceState = z.infer<typeof presenceState>;

/** The parts of a client's state that are its own to say; what is not understood is left out. */
export function readPresence(json: string): PresenceState | null {
  try {
    const value: unknown = JSON.parse(json);
    if (value === null) return null;
    const whole = presenceState.safeParse(value);
    return whole.success ? whole.data : {};
  } catch {
    return {}; // no JSON; the person is here all the same
  }
}

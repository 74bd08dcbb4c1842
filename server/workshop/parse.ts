// The border of the workshop: what comes from outside is parsed here or refused field by field.
import type * as z from 'zod/mini';
import { Refusal } from '../../shared/model/refusal.ts';

/** Returns what the schema makes of it. Refuses input/invalid and names every field. */
export function parse<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    message: message === 'Invalid input' ? 'missing or not understood' : message,
  }));
  throw new Refusal('input/invalid', undefined, fields);
}

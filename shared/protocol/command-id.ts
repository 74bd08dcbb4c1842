// Every command carries an id of its sender's making: repeated, late or doubled delivery has one effect.
import * as z from 'zod/mini';

export const commandId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

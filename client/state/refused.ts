// The errors that screens tell apart, from the wire that throws them.
export { FailedError, RefusedError, UnreachableError } from '../wire/refused.ts';

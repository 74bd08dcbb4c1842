// Answers that are not done, as errors to throw: refused with a code, failed with a reference, or no answer at all.
import type { FieldProblem, RefusalCode } from './refusal.ts';

export class RefusedError extends Error {
  readonly code: RefusalCode;
  readonly fields: readonly FieldProblem[];

  constructor(code: RefusalCode, fields: readonly FieldProblem[] = []) {
    super(code);
    this.name = 'RefusedError';
    this.code = code;
    this.fields = fields;
  }
}

/** The server could not be reached, or did not answer in time. What was asked may or may not have happened. */
export class UnreachableError extends Error {
  constructor(cause?: unknown) {
    super('the server could not be reached', { cause });
    this.name = 'UnreachableError';
  }
}

/** The server failed and gave a reference to quote. */
export class FailedError extends Error {
  readonly reference: string;

  constructor(reference: string) {
    super(`the server failed, reference ${reference}`);
    this.name = 'FailedError';
    this.reference = reference;
  }
}

// What keeps the server from starting and is the operator's to mend, in the shape in which its sentence is found. Nothing
// is decided here.

/** An expected no at the start. Its message is the whole sentence, with the thing and what to do. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

/** What went wrong with a file whose name the error itself may not tell, as SQLite's do not. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure';
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.path = path;
  }
}

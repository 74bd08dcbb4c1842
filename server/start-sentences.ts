// What is said when the server cannot start: a sentence for each code that machines know, with the thing and what to do.
// Pure. No word of Node's or SQLite's gets through.
import { ConfigError } from './config.ts';
import { FileFailure, StartFailure } from './start-failure.ts';
import { sqliteCodeOf, sqliteCodes } from './store/sqlite-code.ts';

/** Where the server was to listen, and where its data are to be. */
export interface StartPlace {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
}

type Sentences = Readonly<Record<string | number, string>>;

const mostCauses = 4;
const lastPort = 65_535;

/** An error and what it came from, the outermost first. */
function withCauses(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let at = error; at instanceof Error && chain.length < mostCauses; at = at.cause)
    chain.push(at);
  return chain;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
const systemCodeOf = (error: Error) => textOf((error as NodeJS.ErrnoException).code);

const tooFewFiles =
  'This machine lets Umecon open too few files. End other programs, or raise the limit as in: ulimit -n 4096.';

function toListenSentences({ host, port }: StartPlace): Sentences {
  const another = port < lastPort ? port + 1 : port - 1;
  const chooseHost =
    'Set HOST to an address that it has, to 0.0.0.0 for all of them, or leave it out to be reached from this machine only.';
  const notHere = `This machine does not have the address ${host}. ${chooseHost}`;
  const unknown = `This machine knows no address for the name ${host}. ${chooseHost}`;
  return {
    EADDRINUSE: `Port ${port} is taken by another program. Stop that one, or set another PORT, as in PORT=${another}.`,
    EACCES: `Port ${port} is not open to this user: the ports below 1024 are the system's. Set another PORT, as in PORT=3000.`,
    EADDRNOTAVAIL: notHere,
    EINVAL: notHere,
    EAFNOSUPPORT: notHere,
    ENOTFOUND: unknown,
    EAI_AGAIN: unknown,
    EMFILE: tooFewFiles,
    ENFILE: tooFewFiles,
  };
}

function toFileSentences(path: string): Sentences {
  const elsewhere = 'or set another DATA_DIR.';
  const kept = `${path} cannot be read and written. Let the user who starts Umecon do both there, ${elsewhere}`;
  const full = `The disk that holds ${path} is full. Make room on it, ${elsewhere}`;
  const readOnly = `The disk that holds ${path} takes no writes. Make it writable, ${elsewhere}`;
  const broken = `The disk that holds ${path} does not read or write as it should. Look after it, ${elsewhere}`;
  const notMade = `The folder ${path} cannot be made. Set another DATA_DIR.`;
  const notFolder = `${path} is or lies in a file, and the data need a folder. Set another DATA_DIR.`;
  const database = 'Put a backup in its place (docs/OPERATIONS.md), move it away to start empty,';
  return {
    EACCES: kept,
    EPERM: kept,
    [sqliteCodes.cannotOpen]: kept,
    EROFS: readOnly,
    [sqliteCodes.readOnly]: readOnly,
    ENOSPC: full,
    EDQUOT: full,
    [sqliteCodes.full]: full,
    EIO: broken,
    [sqliteCodes.ioError]: broken,
    EISDIR: `${path} is a folder where a file has to be. Move it away, ${elsewhere}`,
    EEXIST: notFolder,
    ENOTDIR: notFolder,
    ENOENT: notMade,
    ELOOP: notMade,
    ENAMETOOLONG: notMade,
    [sqliteCodes.busy]: `${path} is in use by another program. Stop that one, ${elsewhere}`,
    [sqliteCodes.notDatabase]: `${path} is no database. ${database} ${elsewhere}`,
    [sqliteCodes.corrupt]: `${path} is damaged. ${database} ${elsewhere}`,
    [sqliteCodes.error]: `${path} is a database, but not one of Umecon's. ${database} ${elsewhere}`,
    EMFILE: tooFewFiles,
    ENFILE: tooFewFiles,
  };
}

function toPath(chain: readonly Error[], { dataDir }: StartPlace): string {
  const named = chain.find((error) => error instanceof FileFailure);
  const bySystem = chain.map((error) => textOf((error as NodeJS.ErrnoException).path));
  return named?.path ?? bySystem.find((path) => path !== null) ?? dataDir;
}

const isOfNetwork = (error: Error) =>
  ['listen', 'bind', 'getaddrinfo'].includes((error as NodeJS.ErrnoException).syscall ?? '');

/** The sentences for whoever starts the server, or null where there are none: that is a fault. */
export function explainStart(error: unknown, place: StartPlace): readonly string[] | null {
  if (error instanceof ConfigError) return error.mistakes;
  const chain = withCauses(error);
  const told = chain.find((cause) => cause instanceof StartFailure);
  if (told) return [told.message];
  const sentences = chain.some(isOfNetwork)
    ? toListenSentences(place)
    : toFileSentences(toPath(chain, place));
  const codes = chain.map((cause) => sqliteCodeOf(cause) ?? systemCodeOf(cause) ?? '');
  const sentence = codes.map((code) => sentences[code]).find((found) => found !== undefined);
  return sentence === undefined ? null : [sentence];
}

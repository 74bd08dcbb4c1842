// What a single file must be like: its length, its name, its header, its exports, and what it
// leaves to others. Each function returns the offending paths.
import { posix } from 'node:path';
import { type SourceFile, withoutComments } from './source-file.ts';

export const ceiling = 200;
const areWords = ({ path }: SourceFile) => path.startsWith('client/words/');
const paths = (files: readonly SourceFile[]) => files.map((file) => file.path);
const says = (file: SourceFile, pattern: RegExp) => pattern.test(withoutComments(file.text));

export const tooLong = (files: readonly SourceFile[]) =>
  files
    .filter((file) => !areWords(file) && file.text.trimEnd().split('\n').length > ceiling)
    .map((file) => file.path);

export const misnamed = (files: readonly SourceFile[]) =>
  paths(files).filter(
    (path) => !path.split('/').every((part) => /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(part)),
  );

export const withoutHeader = (files: readonly SourceFile[]) =>
  paths(files.filter((file) => !/^\/[/*]/.test(file.text)));

export const defaultExports = (files: readonly SourceFile[]) =>
  paths(files.filter((file) => says(file, /\bexport\s+default\b|\bas\s+default\b/)));

/** Barrels: an index, or a file that only passes on what others export. */
export const barrels = (files: readonly SourceFile[]) =>
  paths(
    files.filter((file) => {
      const rest = withoutComments(file.text).replace(
        /export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*['"][^'"]+['"];?/g,
        '',
      );
      return posix.basename(file.path).startsWith('index.') || rest.trim() === '';
    }),
  );

/** The environment: only config.ts knows its names; a command may hand it over, whole. */
const commands = ['server/main.ts', 'server/restored.ts'];

export const environmentReaders = (files: readonly SourceFile[]) =>
  paths(
    files.filter((file) => {
      if (file.path === 'server/config.ts') return false;
      const handedOver = commands.includes(file.path) ? /readConfig\(process\.env\)/g : /(?!)/g;
      return /\bprocess\s*\.\s*env\b/.test(withoutComments(file.text).replace(handedOver, ''));
    }),
  );

export const consoleUsers = (files: readonly SourceFile[]) =>
  paths(files.filter((file) => file.path !== 'server/log.ts' && says(file, /\bconsole\s*[.[]/)));

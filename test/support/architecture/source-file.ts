// A source file as the tests of the architecture see it: its path, its text, what it imports.
// Nothing is parsed: a regular expression over text without comments is enough for our own style.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export type SourceFile = { path: string; text: string };
export type Import = { target: string; isPackage: boolean; typeOnly: boolean };

/** Every file below the folders, as paths from the project's root. */
export function readFiles(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`)
      .toSorted()
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}

export const isScript = ({ path }: SourceFile) => /\.tsx?$/.test(path);

/** The text with its comments blanked; what stands in quotes stays. */
export function withoutComments(text: string): string {
  const quotedOrComment =
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(quotedOrComment, (_, quoted: string | undefined) => quoted ?? ' ');
}

/** What a file imports or re-exports; relative ones as paths from the project's root. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const code = withoutComments(text);
  const statements = code.matchAll(
    /(?:^|[;\s}])(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"]+)['"]/g,
  );
  const calls = code.matchAll(/(typeof\s+)?\bimport\s*\(\s*['"]([^'"]+)['"]/g);
  return [...statements, ...calls].map(([, type, specifier = '']) => {
    const isPackage = !specifier.startsWith('.');
    const target = isPackage ? specifier : posix.join(posix.dirname(path), specifier);
    return { target, isPackage, typeOnly: type !== undefined };
  });
}

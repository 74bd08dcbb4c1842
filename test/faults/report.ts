// Puts the figures of a long run into docs/RELIABILITY.md, between its two marks.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Figures, toLines, toTable } from './summary.ts';

const page = fileURLToPath(new URL('../../docs/RELIABILITY.md', import.meta.url));
const marks = { from: '<!-- figures -->', to: '<!-- end of figures -->' } as const;

export async function writeReport(figures: Figures): Promise<void> {
  const text = await readFile(page, 'utf8');
  const [before, rest = ''] = text.split(marks.from);
  const after = rest.split(marks.to)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`docs/RELIABILITY.md has lost its mark ${marks.from} or ${marks.to}`);
  }
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} processors, Node ${process.version}`;
  const lines = [
    `Run on ${day} at commit ${commit}, ${machine}:`,
    '',
    ...toLines(figures).map((line) => `- ${line}`),
    '',
    ...toTable(figures),
  ];
  await writeFile(page, `${before}${marks.from}\n${lines.join('\n')}\n${marks.to}${after}`);
}

// Keeps what was measured in RESULTS.md, one section per workload, each refreshed in its place.
import { readFileSync, writeFileSync } from 'node:fs';

const path = 'test/bench/RESULTS.md';

export function keepReport(name: string, markdown: string): void {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const section = `${begin}\n${markdown}\n${end}`;
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  const isThere = from >= 0 && to > from;
  writeFileSync(
    path,
    isThere
      ? text.slice(0, from) + section + text.slice(to + end.length)
      : `${text.trimEnd()}\n\n${section}\n`,
  );
}

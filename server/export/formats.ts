// Every file that can be taken home. A new format is one file in this folder and one line here.
import type { OutcomeFormat } from '../workshop/outcome-format.ts';
import { commitmentsCsv, everythingCsv, ideasCsv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';

export const formats: readonly OutcomeFormat[] = [
  json,
  markdown,
  everythingCsv,
  ideasCsv,
  commitmentsCsv,
];

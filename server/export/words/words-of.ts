// The words of a file in the reader's language.
import {
  type InterfaceLanguage,
  toInterfaceLanguage,
} from '../../../shared/model/interface-language.ts';
import type { StepKind } from '../../../shared/model/step.ts';
import { type ExportWord, en } from './en.ts';
import { ja } from './ja.ts';
import { sv } from './sv.ts';

const languages: Record<InterfaceLanguage, Record<ExportWord, string>> = { en, sv, ja };

export type ExportWords = Readonly<Record<ExportWord, string>>;

export function wordsOf(language: string): ExportWords {
  return languages[toInterfaceLanguage(language)];
}

/** The name of a step: `reports` and `questions` are also the names of what is given in them. */
export function stepWord(words: ExportWords, kind: StepKind): string {
  return kind === 'reports' || kind === 'questions' ? words[`step-${kind}`] : words[kind];
}

// Which language the interface begins in: what was chosen here before, else what the browser asks for.
import {
  type InterfaceLanguage,
  interfaceLanguages,
  toInterfaceLanguage,
} from '../../shared/model/interface-language.ts';
import { readKept, writeKept } from './kept.ts';

const key = 'language';

export function firstLanguage(): InterfaceLanguage {
  const kept = readKept(key);
  const known = interfaceLanguages.find((offered) => offered === kept);
  if (known) return known;
  const asked = navigator.languages.find((tag) =>
    interfaceLanguages.some((offered) => tag.toLowerCase().split('-')[0] === offered),
  );
  return toInterfaceLanguage(asked ?? 'en');
}

export function rememberLanguage(language: InterfaceLanguage): void {
  writeKept(key, language);
}

// The interface's languages, each by its own name; for a participant the choice is also the one others know them by.
import {
  type InterfaceLanguage,
  interfaceLanguages,
  toInterfaceLanguage,
} from '../../../shared/model/interface-language.ts';
import type { MenuItem } from '../../parts/menu-item.ts';
import { toLanguageName } from '../../pieces/languages/language-name.ts';
import { useCommand, useMe } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

export function useLanguages() {
  const { language, chooseLanguage } = useWords();
  const { participant } = useMe();
  const command = useCommand();
  const items = interfaceLanguages.map((id): MenuItem<InterfaceLanguage> => {
    const icon = id === language ? ('check' as const) : undefined;
    return { id, label: toLanguageName(id, id), icon };
  });
  const choose = (chosen: InterfaceLanguage) => {
    chooseLanguage(chosen);
    // Somebody who writes in a language that the interface does not speak keeps it.
    const follows = participant && toInterfaceLanguage(participant.language) === language;
    if (!follows || participant.language === chosen) return;
    // The interface has changed already; the roster follows when it can, and says nothing if not.
    command('participant:choose-language', { language: chosen }).catch(() => undefined);
  };
  return { items, choose };
}

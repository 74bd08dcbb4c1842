// Another language for the interface; for a participant also the one others know them by.
import {
  type InterfaceLanguage,
  interfaceLanguages,
  toInterfaceLanguage,
} from '../../../shared/model/interface-language.ts';
import { Menu } from '../../parts/menu.tsx';
import { toLanguageName } from '../../pieces/languages/language-name.ts';
import { useCommand, useMe } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

/** A menu of the interface's languages, each by its own name. */
export function LanguageMenu() {
  const { t, language, chooseLanguage } = useWords();
  const { participant } = useMe();
  const command = useCommand();

  const choose = (chosen: InterfaceLanguage) => {
    chooseLanguage(chosen);
    // Somebody who writes in a language that the interface does not speak keeps it.
    const follows = participant && toInterfaceLanguage(participant.language) === language;
    if (!follows || participant.language === chosen) return;
    // The interface has changed already; the roster follows when it can, and says nothing if not.
    command('participant:choose-language', { language: chosen }).catch(() => undefined);
  };
  return (
    <Menu
      label={t('evening.language')}
      icon="language"
      items={interfaceLanguages.map((id) => ({
        id,
        label: toLanguageName(id, id),
        icon: id === language ? ('check' as const) : undefined,
      }))}
      onAction={choose}
    />
  );
}

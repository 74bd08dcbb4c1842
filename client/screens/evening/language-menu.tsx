// Another language for the interface.
import { Menu } from '../../parts/menu.tsx';
import { useWords } from '../../state/words.tsx';
import { useLanguages } from './use-languages.ts';

/** A menu of the interface's languages, each by its own name. */
export function LanguageMenu() {
  const { t } = useWords();
  const { items, choose } = useLanguages();
  return <Menu label={t('evening.language')} icon="language" items={items} onAction={choose} />;
}

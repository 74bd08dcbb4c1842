// One menu for all that is no part of a step: one's own entries, then the languages.
import { interfaceLanguages } from '../../../shared/model/interface-language.ts';
import type { FrameMenu } from '../../pieces/steps/step-frame.tsx';
import { useLanguages } from './use-languages.ts';
import type { OwnMenuEntries } from './use-own-menu.tsx';

export function useFrameMenu(own: OwnMenuEntries): FrameMenu {
  const { items, choose } = useLanguages();
  const languages = items.map((item, index) => ({ ...item, startsPart: index === 0 }));
  return {
    label: own.label,
    items: [...own.items, ...languages],
    act(id) {
      const language = interfaceLanguages.find((one) => one === id);
      const entry = own.items.find((item) => item.id === id);
      if (language) choose(language);
      else if (entry) own.act(entry.id);
    },
  };
}

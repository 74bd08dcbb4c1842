// The idea one has begun to write: it outlives a reload and a change of step.
import { useMemo } from 'react';
import { type IdeaKind, ideaKind } from '../../../../shared/model/idea.ts';
import type { TableId } from '../../../../shared/model/ids.ts';
import { useChoice, useDraft } from '../../../pieces/forms/use-draft.ts';
import { useMe } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';

export interface Draft {
  readonly text: string;
  readonly kind: IdeaKind;
  /** BCP 47: what was chosen, or else the person's own. */
  readonly language: string;
  readonly setText: (text: string) => void;
  readonly setKind: (kind: IdeaKind) => void;
  readonly setLanguage: (language: string) => void;
}

export function useIdeaDraft(tableId: TableId): Draft {
  const { language: reader } = useWords();
  const own = useMe().participant?.language ?? reader;
  const [text, setText] = useDraft(`idea:${tableId}`);
  const [kindText, setKind] = useChoice('idea-kind');
  const [chosen, setLanguage] = useChoice('idea-language');
  const kind = ideaKind.safeParse(kindText).data ?? 'solution';
  const language = chosen || own;
  return useMemo(
    () => ({ text, kind, language, setText, setKind, setLanguage }),
    [text, kind, language, setText, setKind, setLanguage],
  );
}

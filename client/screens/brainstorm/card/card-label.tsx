// The name of a card for those who hear it: the idea, who and whence, its kind, each in its own language. Not shown; the
// card points here.
import { Quoted } from '../../../parts/quoted.tsx';
import { useWords } from '../../../state/words.tsx';
import type { IdeaView } from './idea-view.ts';
import { useAuthorName } from './use-author-name.ts';

interface CardLabelProps {
  readonly id: string;
  readonly view: IdeaView;
  readonly isChosen: boolean;
}

export function CardLabel({ id, view, isChosen }: CardLabelProps) {
  const { t, rich } = useWords();
  const toName = useAuthorName();
  return (
    <span hidden id={id}>
      {rich('brainstorm.cardLabel', {
        text: <Quoted lang={view.idea.language}>{view.idea.text}</Quoted>,
        name: (
          <Quoted isName lang={view.nameLanguage}>
            {toName(view.name)}
          </Quoted>
        ),
        city: view.city ? (
          <Quoted isName lang={view.cityLanguage}>
            {view.city}
          </Quoted>
        ) : (
          'none'
        ),
        kind: t(`brainstorm.kind.${view.idea.kind}`),
        rides: view.rides,
        chosen: isChosen ? 'yes' : 'no',
      })}
    </span>
  );
}

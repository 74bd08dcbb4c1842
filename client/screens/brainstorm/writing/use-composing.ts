// What the field does, however it looks: Enter puts the words on the table, Alt with a digit chooses the kind, Escape gives
// up a ride. Nothing outside may touch the field's words while somebody is writing, least of all an update of others.
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';
import { charactersLeft, type IdeaKind, ideaKinds } from '../../../../shared/model/idea.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { limits } from '../../../../shared/model/limits.ts';
import { hasVisibleText, toVisibleText } from '../../../../shared/model/visible-text.ts';
import type { TableState } from '../../../state/table.tsx';
import { useWords } from '../../../state/words.tsx';
import type { IdeaView } from '../card/idea-view.ts';
import { isComposing } from '../keys.ts';
import type { Where } from '../use-where.ts';
import type { Draft } from './draft.ts';
import { dropIdea, pasteIdea } from './paste-idea.ts';
import { useSayWriting } from './use-say-writing.ts';

const idle = 'body, main, h1, h2, [tabindex="-1"]';

export interface ComposerProps {
  readonly edits: TableState['edits'];
  readonly draft: Draft;
  readonly riding: IdeaView | null;
  readonly onRideEnd: () => void;
  readonly onAdded: (ids: readonly IdeaId[]) => void;
  readonly where: Where;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** What form and field take, and how several ideas are added at once. */
export function useComposing(props: ComposerProps) {
  const { edits, draft, riding, onRideEnd, onAdded, where, field } = props;
  const { t } = useWords();
  const writing = useSayWriting(where, riding?.id);
  // The caret stands in the field from the start, unless the person is in the middle of something else.
  useEffect(() => {
    if (document.activeElement?.matches(idle) ?? true)
      field.current?.focus({ preventScroll: true });
  }, [field]);

  const { text, kind, language } = draft;
  const over = -charactersLeft(toVisibleText(text));
  const add = (ideas: readonly string[]) => {
    if (ideas.length === 0) return;
    const rest = riding && { ridesOn: riding.id, groupId: riding.idea.groupId };
    const ids: IdeaId[] = [];
    edits.together(() => {
      for (const idea of ideas) ids.push(edits.add({ text: idea, kind, language, ...rest }));
    });
    draft.setText('');
    draft.setKind('solution');
    writing.stop();
    onAdded(ids);
    field.current?.focus();
  };
  const addOne = () => {
    const visible = toVisibleText(text);
    if (over > 0 || !hasVisibleText(visible)) field.current?.focus();
    else add([visible]);
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const digit = event.altKey ? /^Digit([1-4])$/.exec(event.code)?.[1] : undefined;
    const chosen: IdeaKind | undefined = digit ? ideaKinds[Number(digit) - 1] : undefined;
    if (chosen) {
      event.preventDefault();
      draft.setKind(chosen);
    } else if (event.key === 'Escape' && riding) {
      event.preventDefault();
      onRideEnd();
    }
  };
  const pressInField = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    event.preventDefault();
    if (!event.shiftKey) addOne();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    addOne();
  };
  return {
    add,
    form: { onSubmit, onKeyDown: press, noValidate: true },
    field: {
      ref: field,
      label: t(riding ? 'brainstorm.yourRide' : 'brainstorm.yourIdea'),
      lang: language,
      value: text,
      onChange(next: string) {
        draft.setText(next);
        writing.go(next);
      },
      onBlur: writing.stop,
      onKeyDown: pressInField,
      onPaste: pasteIdea,
      onDrop: dropIdea,
      multiline: true,
      enterKeyHint: 'send',
      maxGraphemes: limits.ideaCharacters,
      counter: (used: number, most: number) => t('brainstorm.counter', { used, most }),
      error: over > 0 ? t('brainstorm.tooLong', { over }) : undefined,
    },
  } as const;
}

// Where ideas are written: the caret is here from the start, Enter puts the words on the table and stays.
// Nothing outside may touch the field's words while somebody is writing, least of all an update of others.
import { type FormEvent, type KeyboardEvent, memo, type RefObject } from 'react';
import { charactersLeft, type IdeaKind, ideaKinds } from '../../../../shared/model/idea.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { limits } from '../../../../shared/model/limits.ts';
import { hasVisibleText, toVisibleText } from '../../../../shared/model/visible-text.ts';
import { Button } from '../../../parts/button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { KindPicker } from '../../../parts/kind-picker.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { TableState } from '../../../state/table.tsx';
import { useWords } from '../../../state/words.tsx';
import type { IdeaView } from '../card/idea-view.ts';
import { isComposing } from '../keys.ts';
import type { Where } from '../use-where.ts';
import styles from './composer.module.css';
import type { Draft } from './draft.ts';
import { dropIdea, pasteIdea } from './paste-idea.ts';
import { RidingLine } from './riding-line.tsx';
import { SeveralLines } from './several-lines.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { useKindOptions } from './use-kind-options.ts';
import { useSayWriting } from './use-say-writing.ts';
import { useWrittenLanguages } from './use-written-languages.ts';

interface ComposerProps {
  readonly edits: TableState['edits'];
  readonly draft: Draft;
  readonly riding: IdeaView | null;
  readonly onRideEnd: () => void;
  readonly onAdded: (ids: readonly IdeaId[]) => void;
  readonly where: Where;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** The field, the kind and the language of the next idea. */
export const Composer = memo(function Composer(props: ComposerProps) {
  const { edits, draft, riding, onRideEnd, onAdded, where, field } = props;
  const { t } = useWords();
  const kinds = useKindOptions({ withKeys: true });
  const languages = useWrittenLanguages(draft.language);
  const writing = useSayWriting(where, riding?.id);
  useFirstFocus(field);

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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    addOne();
  };
  return (
    <form className={styles.composer} onSubmit={submit} onKeyDown={press} noValidate>
      <div className={styles.field} data-field>
        {riding && <RidingLine view={riding} onCancel={onRideEnd} />}
        <div className={styles.line}>
          <TextField
            ref={field}
            label={t(riding ? 'brainstorm.yourRide' : 'brainstorm.yourIdea')}
            placeholder={t('brainstorm.placeholder')}
            lang={language}
            value={text}
            onChange={(next) => {
              draft.setText(next);
              writing.go(next);
            }}
            onBlur={writing.stop}
            onKeyDown={pressInField}
            onPaste={pasteIdea}
            onDrop={dropIdea}
            multiline
            rows={2}
            enterKeyHint="send"
            maxGraphemes={limits.ideaCharacters}
            counter={(used, most) => t('brainstorm.counter', { used, most })}
            error={over > 0 ? t('brainstorm.tooLong', { over }) : undefined}
          />
          <Button type="submit" kind="primary" icon="plus">
            {t('brainstorm.add')}
          </Button>
        </div>
        <SeveralLines text={text} onAdd={add} />
      </div>
      <div className={styles.choices}>
        <KindPicker
          legend={t('brainstorm.kind')}
          options={kinds}
          value={kind}
          onChange={draft.setKind}
        />
        <div className={styles.language}>
          <Icon name="language" size="1.5rem" />
          <SelectField
            label={t('brainstorm.language')}
            hideLabel
            value={language}
            options={languages}
            onChange={draft.setLanguage}
          />
        </div>
      </div>
    </form>
  );
});

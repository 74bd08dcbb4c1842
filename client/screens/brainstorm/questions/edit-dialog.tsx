// Mending the words or the kind of an idea. On top of the page, so that no update of others gets under one's fingers.
import { type KeyboardEvent, useState } from 'react';
import { charactersLeft, type IdeaKind } from '../../../../shared/model/idea.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { limits } from '../../../../shared/model/limits.ts';
import type { Mending } from '../../../../shared/model/mending.ts';
import { hasVisibleText, toVisibleText } from '../../../../shared/model/visible-text.ts';
import { KindPicker } from '../../../parts/kind-picker.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { FormDialog } from '../../../pieces/forms/form-dialog.tsx';
import { OthersWords } from '../../../pieces/forms/others-words.tsx';
import { useWords } from '../../../state/words.tsx';
import type { IdeaView } from '../card/idea-view.ts';
import { isComposing } from '../keys.ts';
import { dropIdea, pasteIdea } from '../writing/paste-idea.ts';
import { useKindOptions } from '../writing/use-kind-options.ts';
import { useMending } from './use-mending.ts';

interface EditDialogProps {
  /** Null when the idea went away meanwhile. */
  readonly view: IdeaView | null;
  /** Returns what stands there now when others changed the same words, and null when it is done. */
  readonly onSave: (id: IdeaId, mending: Mending, kind: IdeaKind | null) => string | null;
  readonly onClose: () => void;
}

export function EditDialog({ view, onSave, onClose }: EditDialogProps) {
  const { t } = useWords();
  const kinds = useKindOptions({ withKeys: false });
  const { text, setText, opened, leave, forget } = useMending(view);
  const [kind, setKind] = useState<IdeaKind>(view?.idea.kind ?? 'solution');
  const [openedKind] = useState(kind);
  const [language] = useState(view?.idea.language);
  const [tried, setTried] = useState(false);
  const visible = toVisibleText(text);
  const isReady = hasVisibleText(visible) && charactersLeft(visible) >= 0;
  const giveUp = () => {
    forget();
    onClose();
  };
  const save = () => {
    setTried(true);
    if (!isReady || !view) return;
    const fits = (merged: string) => charactersLeft(merged) >= 0;
    const mending = { opened: opened.words, wanted: visible, fits };
    const theirs = onSave(view.id, mending, kind === openedKind ? null : kind);
    if (theirs !== null) return opened.meet(theirs);
    giveUp();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    save();
  };
  return (
    <FormDialog
      title={t('brainstorm.edit')}
      saveLabel={t('brainstorm.save')}
      cancelLabel={t('brainstorm.cancel')}
      isWhole={isReady}
      onTry={() => setTried(true)}
      onSave={save}
      onClose={giveUp}
      onLeave={() => {
        leave();
        onClose();
      }}
    >
      {!view && (
        <Notice kind="warning" live>
          {t('brainstorm.editGone')}
        </Notice>
      )}
      {opened.theirs !== null && (
        <OthersWords
          theirs={opened.theirs}
          lang={language}
          onTake={() => {
            setText(opened.theirs ?? '');
            opened.settle();
          }}
        />
      )}
      <TextField
        label={t('brainstorm.editText')}
        lang={language}
        value={text}
        onChange={setText}
        onKeyDown={press}
        onPaste={pasteIdea}
        onDrop={dropIdea}
        multiline
        rows={4}
        maxGraphemes={limits.ideaCharacters}
        counter={(used, most) => t('brainstorm.counter', { used, most })}
        error={tried && text.trim() === '' ? t('brainstorm.editMissing') : undefined}
      />
      <KindPicker legend={t('brainstorm.kind')} options={kinds} value={kind} onChange={setKind} />
    </FormDialog>
  );
}

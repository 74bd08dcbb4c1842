// Naming a group, new or old. A new one may get its name later.
import { useState } from 'react';
import { limits } from '../../../../shared/model/limits.ts';
import type { Mending } from '../../../../shared/model/mending.ts';
import { hasVisibleText, toVisibleText } from '../../../../shared/model/visible-text.ts';
import { FormDialog } from '../../../pieces/forms/form-dialog.tsx';
import { OthersWords } from '../../../pieces/forms/others-words.tsx';
import { RequiredText } from '../../../pieces/forms/required-text.tsx';
import { isWithin } from '../../../pieces/forms/within.ts';
import { useOpened } from '../../../pieces/use-opened.ts';
import { useWords } from '../../../state/words.tsx';
import type { IdeaView } from '../card/idea-view.ts';
import styles from './group-name-dialog.module.css';

interface GroupNameDialogProps {
  /** The name as it is; left out for a new group. */
  readonly title?: string;
  /** What a new group will hold. */
  readonly members?: readonly IdeaView[];
  /** Returns what stands there now when others changed the same words, and null when it is done. */
  readonly onSave: (mending: Mending) => string | null;
  readonly onClose: () => void;
}

export function GroupNameDialog({ title, members = [], onSave, onClose }: GroupNameDialogProps) {
  const { t } = useWords();
  const [text, setText] = useState(title ?? '');
  const opened = useOpened(text);
  const [tried, setTried] = useState(false);
  const isNew = title === undefined;
  const isLeftOpen = isNew && !hasVisibleText(text);
  const save = () => {
    const fits = (merged: string) => isWithin(merged, limits.groupTitleCharacters);
    const theirs = onSave({ opened: opened.words, wanted: toVisibleText(text), fits });
    if (theirs === null) onClose();
    else opened.meet(theirs);
  };
  return (
    <FormDialog
      size="small"
      title={t(isNew ? 'brainstorm.newGroup' : 'brainstorm.renameGroup')}
      saveLabel={t(isNew ? 'brainstorm.makeGroup' : 'brainstorm.save')}
      cancelLabel={t('brainstorm.cancel')}
      isWhole={isLeftOpen || isWithin(text, limits.groupTitleCharacters)}
      onTry={() => setTried(true)}
      onSave={save}
      onClose={onClose}
    >
      {opened.theirs !== null && (
        <OthersWords
          theirs={opened.theirs}
          onTake={() => {
            setText(opened.theirs ?? '');
            opened.settle();
          }}
        />
      )}
      <RequiredText
        label={t('brainstorm.groupName')}
        hint={isNew ? t('brainstorm.groupNameLater') : undefined}
        missing={t('brainstorm.groupNameMissing')}
        most={limits.groupTitleCharacters}
        value={text}
        onChange={setText}
        tried={tried && !isNew}
      />
      {members.length > 0 && (
        <ul className={styles.members}>
          {members.map(({ id, idea }) => (
            <li key={id} dir="auto" lang={idea.language}>
              {idea.text}
            </li>
          ))}
        </ul>
      )}
    </FormDialog>
  );
}

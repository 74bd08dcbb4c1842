// Where ideas are written on a desk: the caret is here from the start, Enter puts the words on the table and stays.
import { memo } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { KindPicker } from '../../../parts/kind-picker.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './composer.module.css';
import { RidingLine } from './riding-line.tsx';
import { SeveralLines } from './several-lines.tsx';
import { type ComposerProps, useComposing } from './use-composing.ts';
import { useKindOptions } from './use-kind-options.ts';
import { useWrittenLanguages } from './use-written-languages.ts';

/** The field, the kind and the language of the next idea. */
export const Composer = memo(function Composer(props: ComposerProps) {
  const { draft, riding, onRideEnd } = props;
  const { t } = useWords();
  const kinds = useKindOptions({ withKeys: true });
  const languages = useWrittenLanguages(draft.language);
  const composing = useComposing(props);
  return (
    <form className={styles.composer} {...composing.form}>
      <div className={styles.field}>
        {riding && <RidingLine view={riding} onCancel={onRideEnd} />}
        <div className={styles.line}>
          <TextField {...composing.field} placeholder={t('brainstorm.placeholder')} rows={2} />
          <Button type="submit" kind="primary" icon="plus">
            {t('brainstorm.add')}
          </Button>
        </div>
        <SeveralLines text={draft.text} onAdd={composing.add} />
      </div>
      <div className={styles.choices}>
        <KindPicker
          legend={t('brainstorm.kind')}
          options={kinds}
          value={draft.kind}
          onChange={draft.setKind}
        />
        <div className={styles.language}>
          <Icon name="language" size="1.5rem" />
          <SelectField
            label={t('brainstorm.language')}
            hideLabel
            value={draft.language}
            options={languages}
            onChange={draft.setLanguage}
          />
        </div>
      </div>
    </form>
  );
});

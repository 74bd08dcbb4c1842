// The dock at the bottom: the field with its send button, the four kinds as icons, the language as a small mark. Where the
// window is low all of it is one row.
import { memo } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { IconButton } from '../../../parts/icon-button.tsx';
import { KindPicker } from '../../../parts/kind-picker.tsx';
import { MarkSelect } from '../../../parts/mark-select.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useMedia } from '../../../parts/use-media.ts';
import { useWords } from '../../../state/words.tsx';
import { RidingLine } from '../writing/riding-line.tsx';
import { SeveralLines } from '../writing/several-lines.tsx';
import { type ComposerProps, useComposing } from '../writing/use-composing.ts';
import { useKindOptions } from '../writing/use-kind-options.ts';
import { useWrittenLanguages } from '../writing/use-written-languages.ts';
import styles from './dock.module.css';

const low = '(max-height: 21.99rem)';

export const Dock = memo(function Dock(props: ComposerProps) {
  const { draft, riding, onRideEnd } = props;
  const { t } = useWords();
  const isLow = useMedia(low);
  const kinds = useKindOptions({ withKeys: true });
  const languages = useWrittenLanguages(draft.language);
  const composing = useComposing(props);
  const language = (
    <MarkSelect
      label={t('brainstorm.language')}
      value={draft.language}
      options={languages}
      onChange={draft.setLanguage}
      mark={<span lang={draft.language}>{draft.language.split('-')[0]?.toUpperCase()}</span>}
    />
  );
  return (
    <form className={styles.dock} data-low={isLow || undefined} {...composing.form}>
      {riding && !isLow && <RidingLine view={riding} onCancel={onRideEnd} isSmall />}
      <div className={styles.line}>
        {isLow && riding && (
          <IconButton
            icon="ride"
            aria-pressed
            label={t('brainstorm.rideCancel')}
            onClick={onRideEnd}
          />
        )}
        {isLow && (
          <MarkSelect
            label={t('brainstorm.kind')}
            value={draft.kind}
            options={kinds.map(({ kind, label }) => ({ value: kind, label }))}
            onChange={draft.setKind}
            mark={<Icon name={draft.kind} />}
          />
        )}
        {isLow && !riding && language}
        <div className={styles.field}>
          <TextField {...composing.field} hideLabel placeholder={composing.field.label} rows={1} />
        </div>
        <span className={styles.send}>
          <IconButton type="submit" icon="up" label={t('brainstorm.add')} />
        </span>
      </div>
      <SeveralLines text={draft.text} onAdd={composing.add} />
      {!isLow && (
        <div className={styles.choices}>
          <KindPicker
            isSmall
            legend={t('brainstorm.kind')}
            options={kinds}
            value={draft.kind}
            onChange={draft.setKind}
          />
          {language}
        </div>
      )}
    </form>
  );
});

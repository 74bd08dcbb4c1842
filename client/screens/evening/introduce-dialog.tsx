// A facilitator who came by a link says who they are; it may wait.
import { type FormEvent, useId, useState } from 'react';
import { interfaceLanguages } from '../../../shared/model/interface-language.ts';
import { limits } from '../../../shared/model/limits.ts';
import { Button } from '../../parts/button.tsx';
import { countGraphemes } from '../../parts/count-graphemes.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { focusFirstError } from '../../pieces/forms/focus-first-error.ts';
import { toLanguageName } from '../../pieces/languages/language-name.ts';
import { useAction } from '../../state/action.ts';
import { useCommand, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './introduce-dialog.module.css';

/** Asks for name, city and language, and puts the facilitator on the roster. */
export function IntroduceDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, language: reader } = useWords();
  const { cities } = useSession();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [name, setName] = useState('');
  const [city, setCity] = useState(
    () =>
      cities.find((each) => each.language.split('-')[0] === reader)?.name ?? cities[0]?.name ?? '',
  );
  const [language, setLanguage] = useState<string>(reader);
  const [tried, setTried] = useState(false);
  const formId = useId();
  const used = countGraphemes(name.trim());
  const tooLong = used > limits.nameCharacters;
  const languages = [...new Set([...interfaceLanguages, ...cities.map((each) => each.language)])];
  const error = tooLong
    ? t('evening.nameTooLong', { most: limits.nameCharacters })
    : used === 0 && tried
      ? t('evening.nameMissing')
      : undefined;

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (used === 0 || tooLong) return focusFirstError(event.currentTarget);
    run(async () => {
      await command('facilitator:introduce', { name: name.trim(), city, language });
      onClose();
    });
  };
  const actions = (
    <>
      <Button kind="primary" type="submit" form={formId} busy={busy}>
        {t('evening.introduceConfirm')}
      </Button>
      <Button onClick={onClose}>{t('evening.introduceSkip')}</Button>
    </>
  );
  return (
    <Dialog
      open
      size="small"
      title={t('evening.introduceTitle')}
      closeLabel={t('evening.introduceSkip')}
      {...{ onClose, actions }}
    >
      <p>{t('evening.introduceText')}</p>
      <form id={formId} onSubmit={save} noValidate className={styles.form}>
        <TextField
          label={t('evening.introduceName')}
          hint={t('evening.nameHint')}
          value={name}
          onChange={setName}
          maxGraphemes={limits.nameCharacters}
          counter={(used, most) => t('evening.counter', { used, most })}
          error={error}
          autoComplete="nickname"
          autoFocus
        />
        <SelectField
          label={t('evening.introduceCity')}
          value={city}
          onChange={setCity}
          options={cities.map((each) => ({ value: each.name, label: each.name }))}
        />
        <SelectField
          label={t('evening.introduceLanguage')}
          value={language}
          onChange={setLanguage}
          options={languages.map((tag) => ({
            value: tag,
            label: toLanguageName(tag, tag),
            lang: tag,
          }))}
        />
      </form>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </Dialog>
  );
}

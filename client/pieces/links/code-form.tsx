// The field for a join code, forgiving about how it is written. It leads to the evening's door.
import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { pages } from '../../../shared/model/pages.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './code-form.module.css';
import { readCode } from './read-code.ts';

interface CodeFormProps {
  readonly label: string;
  /** Said under the label, such as where the code is found. */
  readonly hint?: string | undefined;
}

/** A code and the way in. */
export function CodeForm({ label, hint }: CodeFormProps) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const id = useId();
  const code = readCode(typed);

  const go = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code) navigate(pages.join(code));
    else document.getElementById(id)?.focus();
  };
  return (
    <form className={styles.form} onSubmit={go} noValidate>
      <TextField
        id={id}
        label={label}
        hint={hint}
        error={tried && !code ? t(typed.trim() ? 'join.codeWrong' : 'join.codeEmpty') : undefined}
        value={typed}
        onChange={setTyped}
        dir="ltr"
        autoComplete="off"
        enterKeyHint="go"
        spellCheck={false}
      />
      <Button kind="primary" size="large" type="submit" iconAfter="next">
        {t('join.codeGo')}
      </Button>
    </form>
  );
}

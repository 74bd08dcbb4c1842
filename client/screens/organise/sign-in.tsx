// The field for the organiser's key, and in plain words what that is and where it is found.
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { takeFocus } from '../../parts/take-focus.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './sign-in.module.css';
import { readKey } from './take-key.ts';

interface SignInProps {
  readonly busy: boolean;
  /** Why the last key was not taken, in plain words. */
  readonly problem: string | null;
  readonly onKey: (key: string) => void;
  readonly onWrite: () => void;
}

/** Who has the key is the organiser. */
export function SignIn({ busy, problem, onKey, onWrite }: SignInProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isEmpty, setEmpty] = useState(false);

  const write = (text: string) => {
    setTyped(text);
    setEmpty(false);
    onWrite();
  };
  const signIn = (event: FormEvent) => {
    event.preventDefault();
    const key = readKey(typed);
    setEmpty(key === '');
    if (key !== '') onKey(key);
    document.getElementById(id)?.focus();
  };
  return (
    <Card as="section" space="roomy">
      <form className={styles.form} onSubmit={signIn} noValidate>
        <h1 ref={takeFocus} tabIndex={-1} className={styles.title}>
          {t('organise.title')}
        </h1>
        <p>{t('organise.signInText')}</p>
        <TextField
          id={id}
          label={t('organise.key')}
          hint={t('organise.keyHint')}
          error={isEmpty ? t('organise.keyEmpty') : (problem ?? undefined)}
          value={typed}
          onChange={write}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
        />
        <Button kind="primary" size="large" type="submit" busy={busy}>
          {t('organise.signIn')}
        </Button>
      </form>
    </Card>
  );
}

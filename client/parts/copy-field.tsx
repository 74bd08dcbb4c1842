// Something to hand on: seen whole, copied with one press, and said when it worked or did not.
import { type FocusEvent, useRef, useState } from 'react';
import { Button } from './button.tsx';
import control from './control.module.css';
import styles from './copy-field.module.css';
import { copyText } from './copy-text.ts';
import { Field } from './field.tsx';
import { useSaid } from './said.tsx';

interface CopyFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly copyLabel: string;
  readonly copiedWords: string;
  /** When the browser does not allow it: the text is selected, the hand must copy. */
  readonly failedWords: string;
}

/** A read-only field with a copy button. */
export function CopyField(props: CopyFieldProps) {
  const { label, hint, value, copyLabel, copiedWords, failedWords } = props;
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<{ readonly value: string; readonly done: boolean }>();
  const { said, say } = useSaid();
  const copy = async () => {
    const done = await copyText(value);
    if (!done) field.current?.select();
    setCopied({ value, done });
    say(done ? copiedWords : failedWords);
  };
  const selectAll = (event: FocusEvent<HTMLInputElement>) => event.target.select();
  const answer = copied?.value === value ? copied : undefined;
  return (
    <Field label={label} hint={hint}>
      {(links) => (
        <div className={styles.line}>
          <input
            {...links}
            ref={field}
            className={control.control}
            dir="ltr"
            readOnly
            value={value}
            onFocus={selectAll}
          />
          <Button icon={answer?.done ? 'check' : 'copy'} onClick={copy}>
            {answer?.done ? copiedWords : copyLabel}
          </Button>
          {said}
          {answer && !answer.done && <p className={styles.failed}>{failedWords}</p>}
        </div>
      )}
    </Field>
  );
}

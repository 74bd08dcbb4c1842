// Words of one's own that the server did not take: kept in sight until their owner has put them somewhere.
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../state/words.tsx';

interface LostWordsProps {
  readonly words: readonly string[];
  readonly onForget: () => void;
}

/** Nothing when nothing was lost. */
export function LostWords({ words, onForget }: LostWordsProps) {
  const { t } = useWords();
  if (words.length === 0) return null;
  return (
    <Notice
      kind="warning"
      live
      title={t('editor.lostTitle')}
      action={<Button onClick={onForget}>{t('editor.lostForget')}</Button>}
    >
      <TextField
        label={t('editor.lostWords')}
        multiline
        readOnly
        value={words.join('\n\n')}
        onChange={() => undefined}
      />
    </Notice>
  );
}

// When a list was pasted: the offer to make an idea of each line. It stays one idea until somebody says so.
import { charactersLeft } from '../../../../shared/model/idea.ts';
import { Button } from '../../../parts/button.tsx';
import { useWords } from '../../../state/words.tsx';
import { toSeveralIdeas } from './several-ideas.ts';
import styles from './several-lines.module.css';

interface SeveralLinesProps {
  readonly text: string;
  readonly onAdd: (ideas: readonly string[]) => void;
}

/** Nothing for a single line. */
export function SeveralLines({ text, onAdd }: SeveralLinesProps) {
  const { t } = useWords();
  const ideas = text.includes('\n') ? toSeveralIdeas(text) : [];
  const count = ideas.length;
  if (count < 2 || ideas.some((idea) => charactersLeft(idea) < 0)) return null;
  return (
    <div className={styles.offer}>
      <p>{t('brainstorm.severalLines', { count })}</p>
      <Button onClick={() => onAdd(ideas)}>{t('brainstorm.makeSeveral', { count })}</Button>
    </div>
  );
}

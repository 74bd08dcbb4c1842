// Another facilitator saved the agenda while one was changing it: what they changed, and whose it is to be. What one
// typed stays until one has chosen.
import type { Step } from '../../../../shared/model/step.ts';
import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useStepTitle } from '../../../pieces/steps/step-title.ts';
import { useWords } from '../../../state/words.tsx';
import { type AgendaChange, readAgendaChanges } from './agenda-changes.ts';
import styles from './agenda-editor.module.css';

interface AgendaChangedProps {
  /** The steps of which the draft was made, and those that stand now. */
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  readonly busy: boolean;
  /** Null while the draft cannot be saved. */
  readonly onMine: (() => void) | null;
  readonly onTheirs: () => void;
}

export function AgendaChanged({ before, after, busy, onMine, onTheirs }: AgendaChangedProps) {
  const { t } = useWords();
  const toTitle = useStepTitle();
  const toSentence = (change: AgendaChange): string => {
    if (change.kind === 'reordered') return t('desk.agendaReordered');
    const step = toTitle(change.step);
    const { minutes } = change.step;
    switch (change.kind) {
      case 'added':
        return t('desk.agendaAdded', { step, minutes });
      case 'removed':
        return t('desk.agendaRemoved', { step });
      case 'minutes':
        return t('desk.agendaMinutes', { step, minutes, before: change.before.minutes });
      case 'renamed':
        return t('desk.agendaRenamed', { step, before: toTitle(change.before) });
    }
  };
  const sentences = readAgendaChanges(before, after).map(toSentence);
  return (
    <>
      <Notice kind="warning" live title={t('desk.agendaChanged')}>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>{t('desk.agendaChoose')}</p>
      </Notice>
      <div className={styles.add}>
        <Button
          kind="primary"
          busy={busy}
          disabled={onMine === null}
          onClick={onMine ?? (() => undefined)}
        >
          {t('desk.agendaMine')}
        </Button>
        <Button onClick={onTheirs}>{t('desk.agendaTheirs')}</Button>
      </div>
    </>
  );
}

// The one row on top: the clock, the question in one line, whether all is safe, and a menu. A tap on the question unfolds
// it with everything else that one needs now and then: the rules, the step, the cities.
import { type KeyboardEvent, type ReactNode, useCallback, useId, useRef, useState } from 'react';
import type { Table } from '../../../../shared/model/table.ts';
import { IconButton } from '../../../parts/icon-button.tsx';
import { Menu } from '../../../parts/menu.tsx';
import { useStepFrame } from '../../../pieces/steps/step-frame.tsx';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { isComposing } from '../keys.ts';
import type { Ideas } from '../use-ideas.ts';
import { AboutTable } from './about-table.tsx';
import styles from './phone-head.module.css';
import { QuestionButton } from './question-button.tsx';
import { usePhoneMenu } from './use-phone-menu.ts';

interface PhoneHeadProps {
  readonly ideas: Ideas;
  readonly table: Table;
  readonly above: ReactNode;
  /** Leads to the field where it is folded away. */
  readonly onWrite: (() => void) | undefined;
}

export function PhoneHead({ ideas, table, above, onWrite }: PhoneHeadProps) {
  const { t } = useWords();
  const frame = useStepFrame();
  const { challenges } = useSession();
  const challenge = challenges.find(({ id }) => id === table.challengeId);
  const menu = usePhoneMenu(ideas, frame?.menu);
  const [isOpen, setOpen] = useState(false);
  const aboutId = useId();
  const question = useRef<HTMLButtonElement>(null);
  const fold = useCallback(() => setOpen(false), []);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen || event.defaultPrevented || isComposing(event)) return;
    fold();
    question.current?.focus();
  };
  return (
    // Escape folds from whatever holds the focus.
    <div role="presentation" className={styles.head} data-print="hide" onKeyDown={press}>
      <div className={styles.row}>
        <div className={styles.clock}>{frame?.clock}</div>
        <QuestionButton
          ref={question}
          question={challenge?.question ?? ''}
          aboutId={aboutId}
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
        />
        <div className={styles.status}>{frame?.status}</div>
        {onWrite && (
          <span className={styles.write}>
            <IconButton icon="plus" label={t('brainstorm.yourIdea')} onClick={onWrite} />
          </span>
        )}
        <Menu label={menu.label} icon="menu" items={menu.items} onAction={menu.act} />
      </div>
      {isOpen && (
        <AboutTable
          id={aboutId}
          table={table}
          above={above}
          cities={frame?.cities}
          onClose={fold}
        />
      )}
    </div>
  );
}

// What unfolds under the question: the question whole, what one does in this step, its rules, where one is in the session,
// what the hour is in the cities, and for a facilitator the way to other tables.
import { type ReactNode, useEffect, useRef } from 'react';
import type { Table } from '../../../../shared/model/table.ts';
import { useLayer } from '../../../parts/layers.tsx';
import { useStepTitle } from '../../../pieces/steps/step-title.ts';
import { useCurrentStep, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { RuleList } from '../step-rules.tsx';
import { TableQuestionHead } from '../table-question-head.tsx';
import styles from './about-table.module.css';

interface AboutTableProps {
  readonly id: string;
  readonly table: Table;
  readonly above: ReactNode;
  readonly cities: ReactNode;
  readonly onClose: () => void;
}

/** Lies over the ideas until it is folded, or one goes elsewhere. */
export function AboutTable({ id, table, above, cities, onClose }: AboutTableProps) {
  const { t } = useWords();
  const { steps } = useSession();
  const { step, index } = useCurrentStep();
  const toTitle = useStepTitle();
  const panel = useRef<HTMLDivElement>(null);
  useLayer(onClose);
  useEffect(() => {
    const goElsewhere = ({ target }: Event) => {
      const head = panel.current?.parentElement;
      if (target instanceof Node && !head?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', goElsewhere);
    document.addEventListener('focusin', goElsewhere);
    return () => {
      document.removeEventListener('pointerdown', goElsewhere);
      document.removeEventListener('focusin', goElsewhere);
    };
  }, [onClose]);
  return (
    <div ref={panel} id={id} className={styles.about}>
      <TableQuestionHead table={table} />
      <p>{t(`evening.instruction.${step.kind}`)}</p>
      <RuleList />
      {above}
      <p className={styles.place}>
        {toTitle(step)} · {t('evening.place', { at: index + 1, all: steps.length })}
      </p>
      {cities}
    </div>
  );
}

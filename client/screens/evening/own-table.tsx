// One's own table, whatever step is shown. Its document stays open beyond the brainstorm, so that what was written offline
// still arrives; words that the server did not take are offered; and what others do there is heard.
import { useEffect, useRef } from 'react';
import type { Table } from '../../../shared/model/table.ts';
import { LostWords } from '../../pieces/lost-words/lost-words.tsx';
import { useOthersActs } from '../../state/others-acts.ts';
import { type TableState, useTable } from '../../state/table.tsx';
import { tableNews } from './hearing/table-news.ts';
import type { Hear } from './hearing/use-hearing.ts';
import styles from './own-table.module.css';

interface OwnTableProps {
  readonly table: Table;
  readonly hear: Hear;
  /** The step's own screen offers lost words back, with more that can be done with them. */
  readonly isOfferedByStep: boolean;
}

/** Shows nothing at all as long as nothing is lost. */
export function OwnTable({ table, hear, isOfferedByStep }: OwnTableProps) {
  const state = useTable(table.id);
  if (!state) return null;
  return (
    <>
      <Listening {...{ table, state, hear }} />
      {!isOfferedByStep && (
        <div className={styles.lost}>
          <LostWords lost={state.lost} />
        </div>
      )}
    </>
  );
}

interface ListeningProps extends Pick<OwnTableProps, 'table' | 'hear'> {
  readonly state: TableState;
}

function Listening({ table, state, hear }: ListeningProps) {
  const { snapshot, authorOf, isMine } = state;
  const now = { ideas: snapshot.ideas, hidden: table.hiddenIdeas, authorOf, isMine };
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  useOthersActs(state.doc, (acts) => hear(() => tableNews(latest.current, acts)));
  return null;
}

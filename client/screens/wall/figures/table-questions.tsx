// What is being asked while ideas come in: the one question large, or every table's with the number of its ideas.

import type { Challenge } from '../../../../shared/model/challenge.ts';
import { useLanguageOf } from '../../../pieces/languages/use-language-of.ts';
import { Written } from '../../../pieces/languages/written.tsx';
import { useSession, useSummaries } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { Pages } from '../pages/pages.tsx';
import { linesOf, toPages } from '../pages/room.ts';
import styles from './table-questions.module.css';

/** Lines of all rows of a page; one question may take two of them. */
const mostLines = 3;
/** Letters of a line of a row. */
const line = 50;
const toRowLines = ({ question }: Challenge) => Math.min(2, linesOf(question, line));
/** Letters of a line of the one question. */
const largeLine = 44;

/** In a serial session the question in turn alone. */
export function TableQuestions() {
  const { t, rich } = useWords();
  const { challenges, order, focus } = useSession();
  const languageOf = useLanguageOf();
  const at = order === 'serial' ? challenges.findIndex(({ id }) => id === focus) : -1;
  const all = challenges.length;
  const only = challenges[at] ?? (all === 1 ? challenges[0] : undefined);
  if (only) {
    const title = (
      <Written as="span" by={only}>
        {only.title}
      </Written>
    );
    return (
      <section aria-label={t('wall.question')} className={styles.only}>
        <p className={styles.turn}>
          {all === 1 ? title : rich('evening.turn', { at: at + 1, all, title })}
        </p>
        <p
          className={styles.question}
          data-long={linesOf(only.question, largeLine) > 2 || undefined}
          lang={languageOf(only.question, only)}
          dir="auto"
        >
          {only.question}
        </p>
      </section>
    );
  }
  if (all === 0) return null;
  return (
    <Pages pages={toPages(challenges, mostLines, toRowLines)}>
      {(shown) => (
        <ul role="list" aria-label={t('wall.perTable')} className={styles.tables}>
          {shown.map((challenge) => (
            <Row key={challenge.id} challenge={challenge} />
          ))}
        </ul>
      )}
    </Pages>
  );
}

function Row({ challenge }: { readonly challenge: Challenge }) {
  const { id, question } = challenge;
  const { number } = useWords();
  const languageOf = useLanguageOf();
  const { tables } = useSession();
  const summaries = useSummaries();
  const table = tables.find(({ challengeId }) => challengeId === id);
  return (
    <li className={styles.table}>
      <strong className={styles.count}>
        {number((table && summaries.get(table.id)?.ideas) ?? 0)}
      </strong>
      <span className={styles.asked} lang={languageOf(question, challenge)} dir="auto">
        {question}
      </span>
    </li>
  );
}

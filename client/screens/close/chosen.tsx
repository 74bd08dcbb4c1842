// What the tables chose: under each challenge its one idea, large, and whose it is.
import { useLanguageOf } from '../../pieces/languages/use-language-of.ts';
import { IdeaQuote } from '../../pieces/tables/idea-quote.tsx';
import { useSession, useSummaries } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './chosen.module.css';

/** In the order of the challenges; a table that settled on nothing is left out. */
export function Chosen() {
  const { t } = useWords();
  const { challenges, tables } = useSession();
  const summaries = useSummaries();
  const languageOf = useLanguageOf();
  const chosen = challenges.flatMap((challenge) =>
    tables
      .filter(({ challengeId }) => challengeId === challenge.id)
      .flatMap((table) => {
        const idea = summaries.get(table.id)?.chosen;
        return idea ? [{ challenge, idea }] : [];
      }),
  );
  if (chosen.length === 0) return null;
  return (
    <section aria-labelledby="chosen" className={styles.chosen}>
      <h2 id="chosen">{t('steps.close.chosen')}</h2>
      {chosen.map(({ challenge, idea }) => (
        <section key={idea.ideaId} aria-labelledby={`chosen-${idea.ideaId}`} className={styles.one}>
          <h3
            id={`chosen-${idea.ideaId}`}
            className={styles.title}
            lang={languageOf(challenge.title, challenge)}
            dir="auto"
          >
            {challenge.title}
          </h3>
          <IdeaQuote idea={idea} author={idea.author} />
        </section>
      ))}
    </section>
  );
}

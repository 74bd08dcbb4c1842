// The words of an idea. The list shows them whole, and a reading in the reader's language under them; the board as many
// lines as fit, and the rest on request.
import { type CSSProperties, useState } from 'react';
import { useWords } from '../../../state/words.tsx';
import type { CardMode } from './card-acts.ts';
import { linesOnCard } from './card-height.ts';
import styles from './card-text.module.css';
import type { IdeaView } from './idea-view.ts';

interface CardTextProps {
  readonly view: IdeaView;
  readonly mode: CardMode;
  readonly tabIndex: number;
}

/** Text in its own language and direction. */
export function CardText({ view, mode, tabIndex }: CardTextProps) {
  const { t, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { idea } = view;
  const isBoard = mode.view === 'board';
  const { lines, isCut } = linesOnCard(idea.text);
  const reading = isBoard ? undefined : idea.readings.find((one) => one.language === language);
  return (
    <>
      <p
        className={styles.text}
        data-view={mode.view}
        data-open={isOpen || undefined}
        style={isBoard ? ({ '--lines': lines } as CSSProperties) : undefined}
        dir="auto"
        lang={idea.language}
      >
        {idea.text}
      </p>
      {isBoard && isCut && (
        <button
          type="button"
          className={styles.more}
          data-more
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'brainstorm.less' : 'brainstorm.more')}
        </button>
      )}
      {reading && reading.language !== idea.language && (
        <p className={styles.reading} dir="auto" lang={reading.language}>
          {reading.text}
        </p>
      )}
    </>
  );
}

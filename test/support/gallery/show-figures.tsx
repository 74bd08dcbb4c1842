// Numbers, time and tables.
import { Card } from '../../../client/parts/card.tsx';
import { Countdown } from '../../../client/parts/countdown.tsx';
import { DataTable } from '../../../client/parts/data-table.tsx';
import { FigureTile } from '../../../client/parts/figure-tile.tsx';
import { type ProgressStep, ProgressSteps } from '../../../client/parts/progress-steps.tsx';
import styles from './gallery.module.css';
import { cityNames, type Speech } from './words.ts';

interface ShowFiguresProps {
  readonly speech: Speech;
  readonly steps: readonly ProgressStep[];
}

export function ShowFigures({ speech, steps }: ShowFiguresProps) {
  const language = speech.language;
  const share = (index: number, value: number) => ({ name: cityNames[index] ?? '', index, value });
  return (
    <section className={styles.section} aria-label="Figures">
      <div className={styles.grid}>
        <FigureTile
          {...{ language }}
          label={speech.ideas}
          value={1284}
          byCity={[share(0, 700), share(1, 480), share(4, 104)]}
        />
        <FigureTile {...{ language }} label={speech.rides} value={37} icon="border" accent />
        <FigureTile {...{ language }} label={speech.kinds[3]} value={0} icon="support" />
      </div>
      <div className={styles.row}>
        <Countdown
          size="large"
          label={speech.left}
          leftMs={754_000}
          totalMs={1_200_000}
          state="running"
        />
        <Countdown
          size="large"
          label={speech.left}
          leftMs={42_000}
          totalMs={1_200_000}
          state="paused"
          note={speech.paused}
        />
        <Countdown label={speech.left} leftMs={59_000} totalMs={300_000} state="running" />
        <Countdown label={speech.left} leftMs={-73_000} totalMs={300_000} state="running" />
        <Countdown label={speech.left} leftMs={300_000} state="ready" note={speech.paused} />
      </div>
      <div className={styles.grid}>
        <Card>
          <ProgressSteps
            kind="list"
            label={speech.title}
            steps={steps}
            currentId={steps[7]?.id ?? ''}
            minutes={(minutes) => `${minutes} min`}
          />
        </Card>
        <DataTable
          caption={speech.ideas}
          rows={cityNames}
          rowKey={(name) => name}
          columns={[
            { id: 'name', title: speech.label, cell: (name) => name },
            { id: 'ideas', title: speech.ideas, align: 'number', cell: (name) => name.length * 31 },
            { id: 'rides', title: speech.rides, align: 'number', cell: (name) => name.length },
          ]}
        />
      </div>
    </section>
  );
}

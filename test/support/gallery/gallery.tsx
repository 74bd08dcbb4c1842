// The page of the gallery: the frame of a real page with one section per family of parts.
import { CityClock } from '../../../client/parts/city-clock.tsx';
import { Countdown } from '../../../client/parts/countdown.tsx';
import { IconButton } from '../../../client/parts/icon-button.tsx';
import { Page } from '../../../client/parts/page.tsx';
import { ProgressSteps } from '../../../client/parts/progress-steps.tsx';
import { StatusBanner } from '../../../client/parts/status-banner.tsx';
import { TopBar } from '../../../client/parts/top-bar.tsx';
import styles from './gallery.module.css';
import { ShowChoices } from './show-choices.tsx';
import { ShowFields } from './show-fields.tsx';
import { ShowFigures } from './show-figures.tsx';
import { ShowMessages } from './show-messages.tsx';
import { ShowPeople } from './show-people.tsx';
import { cityNames, nowMs, type Speech, zones } from './words.ts';

export function Gallery({ speech }: { readonly speech: Speech }) {
  const steps = speech.steps.map((title, index) => ({
    id: title,
    title,
    minutes: [10, 5, 5, 10, 15, 5, 3, 20, 5, 8, 10, 5][index],
  }));
  const bar = (
    <TopBar
      title={speech.title}
      subtitle="Umeå · 鎌倉市"
      middle={zones
        .slice(0, 2)
        .map((timeZone, index) => (
          <CityClock
            key={timeZone}
            name={cityNames[index] ?? ''}
            language={speech.language}
            {...{ index, timeZone, nowMs }}
          />
        ))}
      end={
        <>
          <StatusBanner kind="saved" words={speech.saved} />
          <Countdown
            size="small"
            label={speech.left}
            leftMs={431_000}
            totalMs={1_200_000}
            state="running"
          />
          <IconButton icon="help" label="?" />
        </>
      }
    />
  );
  return (
    <Page skipLabel={speech.act} header={bar} footer={speech.hint}>
      <div className={styles.stack}>
        <ProgressSteps
          label={speech.left}
          place={speech.place}
          steps={steps}
          currentId={steps[7]?.id ?? ''}
        />
        <h1>{speech.question}</h1>
        <ShowFields speech={speech} />
        <ShowChoices speech={speech} />
        <ShowPeople speech={speech} />
        <ShowFigures speech={speech} steps={steps} />
        <ShowMessages speech={speech} />
      </div>
    </Page>
  );
}

// Cities, people, kinds and languages.
import { Card } from '../../../client/parts/card.tsx';
import { CityBadge } from '../../../client/parts/city-badge.tsx';
import { CityClock } from '../../../client/parts/city-clock.tsx';
import { KindBadge } from '../../../client/parts/kind-badge.tsx';
import { LanguageTag } from '../../../client/parts/language-tag.tsx';
import { Menu } from '../../../client/parts/menu.tsx';
import { PersonChip } from '../../../client/parts/person-chip.tsx';
import styles from './gallery.module.css';
import { cityNames, longName, nowMs, type Speech, zones } from './words.ts';

const kinds = ['solution', 'obstacle', 'contact', 'funding'] as const;

export function ShowPeople({ speech }: { readonly speech: Speech }) {
  const items = [
    { id: 'ride', label: speech.rides, icon: 'ride' as const },
    { id: 'edit', label: speech.act, icon: 'edit' as const, hint: speech.detail },
    { id: 'lock', label: speech.saved, icon: 'lock' as const, disabled: true },
    { id: 'remove', label: speech.back, icon: 'remove' as const, danger: true },
  ];
  return (
    <section className={styles.section} aria-label="People">
      <h2>{speech.rides}</h2>
      <div className={styles.row}>
        {cityNames.map((name, index) => (
          <CityBadge key={name} {...{ name, index }}>
            {index * 17}
          </CityBadge>
        ))}
      </div>
      <div className={styles.row}>
        {zones.map((timeZone, index) => (
          <CityClock
            key={timeZone}
            name={cityNames[index] ?? ''}
            language={speech.language}
            {...{ index, timeZone, nowMs }}
          />
        ))}
      </div>
      <div className={styles.row}>
        {['Åsa', 'さくら', '👩‍🌾 Bo', longName, 'محمد'].map((name, index) => (
          <PersonChip
            key={name}
            name={name}
            cityName={cityNames[index] ?? ''}
            cityIndex={index}
            note={index === 1 ? speech.saved : undefined}
            away={index === 2}
          />
        ))}
      </div>
      <div className={styles.grid}>
        {kinds.map((kind, index) => (
          <Card key={kind} as="article" cityIndex={index} tone={index === 3 ? 'accent' : 'paper'}>
            <div className={styles.row}>
              <KindBadge kind={kind} label={speech.kinds[index] ?? ''} />
              <LanguageTag name={speech.language} note={index === 1 ? speech.saved : undefined} />
              <Menu label={`${speech.act} ${kind}`} items={items} onAction={() => undefined} />
            </div>
            <p className={styles.idea}>{speech.idea}</p>
            <CityBadge kind="plain" name={cityNames[index] ?? ''} index={index} />
          </Card>
        ))}
      </div>
    </section>
  );
}

// The lobby on the wall: how to come in, when it begins in every city, and who is here already.
import { toSpokenCode } from '../../../../shared/model/code.ts';
import { pages } from '../../../../shared/model/pages.ts';
import { CityBadge } from '../../../parts/city-badge.tsx';
import { QrCode } from '../../../parts/qr-code.tsx';
import { PhonesNotice } from '../../../pieces/links/phones-notice.tsx';
import { useInviting } from '../../../state/inviting.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { CityNames } from '../figures/city-names.tsx';
import { useHere } from '../use-here.ts';
import styles from './lobby-wall.module.css';

/** A cluster of cities has no room for everybody's name. */
const mostWithNames = 3;

/** QR code, address and code as large as they go; beside them the cities. */
export function LobbyWall() {
  const { t, date, number } = useWords();
  const { code, cities, startsAt } = useSession();
  const { host, reachesPhones, toLink } = useInviting();
  const { here, away } = useHere();
  const isMany = cities.length > mostWithNames;
  return (
    <div className={styles.lobby}>
      <section aria-labelledby="come-in" className={styles.door}>
        <QrCode text={toLink(pages.join(code))} label={t('lobby.qr')} size="min(15rem, 76vw)" />
        <div className={styles.way}>
          <h2 id="come-in">{t('wall.join')}</h2>
          <PhonesNotice reachesPhones={reachesPhones} />
          <p>{t('wall.scan')}</p>
          <p>
            {t('wall.orOpen')}
            <strong className={styles.address} translate="no">
              {host}
            </strong>
          </p>
          <p>
            {t('wall.andCode')}
            <strong className={styles.code} translate="no">
              {toSpokenCode(code)}
            </strong>
          </p>
        </div>
      </section>
      <section
        aria-label={t('lobby.who')}
        className={styles.cities}
        data-many={isMany || undefined}
      >
        {cities.map(({ name, timeZone }, index) => {
          const of = (people: typeof here) => people.filter(({ city }) => city === name);
          const gone = of(away);
          return (
            <section key={name} className={styles.city} aria-label={name} data-city={index % 12}>
              <h3 className={styles.head}>
                <CityBadge name={name} index={index} />
                <span className={styles.count}>{number(of(here).length)}</span>
                {gone.length > 0 && (
                  <span className={styles.away}>{t('wall.away', { count: gone.length })}</span>
                )}
                {startsAt && (
                  <span className={styles.starts}>
                    {t('wall.starts')}{' '}
                    <time dateTime={startsAt}>
                      {date(startsAt, { hour: '2-digit', minute: '2-digit' }, timeZone)}
                    </time>
                  </span>
                )}
              </h3>
              {!isMany && <CityNames here={of(here)} away={gone} />}
            </section>
          );
        })}
      </section>
    </div>
  );
}

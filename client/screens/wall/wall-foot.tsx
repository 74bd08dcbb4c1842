// The cities with their clocks and people, and in a corner the way in for those who come late.

import { toSpokenCode } from '../../../shared/model/code.ts';
import { pages } from '../../../shared/model/pages.ts';
import { Button } from '../../parts/button.tsx';
import { CityClock } from '../../parts/city-clock.tsx';
import { Icon } from '../../parts/icon.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useConnection } from '../../state/connection.ts';
import { useInviting } from '../../state/inviting.ts';
import { useServerNow } from '../../state/server-now.ts';
import { useCurrentStep, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { useHall } from './use-hall.ts';
import { useHere } from './use-here.ts';
import styles from './wall-foot.module.css';

/** The bottom of the wall. */
export function WallFoot() {
  const { t, language, number } = useWords();
  const { cities, code, closedAt } = useSession();
  const { step } = useCurrentStep();
  const { status, comeBack } = useConnection();
  const [hall] = useHall();
  const { toLink } = useInviting();
  const nowMs = useServerNow(1000);
  const { here } = useHere();
  const gone = status === 'unsteady' ? 'status.unsteady' : 'wall.lost';
  const lost = comeBack ? 'wall.crowdedOut' : gone;
  return (
    <footer className={styles.foot}>
      <ul
        role="list"
        className={styles.cities}
        aria-label={t('wall.cities')}
        data-many={cities.length > 3 || undefined}
      >
        {cities.map(({ name, timeZone }, index) => {
          const count = here.filter(({ city }) => city === name).length;
          return (
            <li
              key={name}
              className={styles.city}
              data-city={index % 12}
              data-hall-here={name === hall || undefined}
              aria-current={name === hall ? 'location' : undefined}
            >
              <CityClock {...{ name, index, timeZone, nowMs, language }} />
              <span className={styles.here}>
                <Icon name="person" />
                <span aria-hidden="true">{number(count)}</span>
                <VisuallyHidden>{t('wall.hereNow', { count })}</VisuallyHidden>
              </span>
            </li>
          );
        })}
      </ul>
      <div role="status" className={styles.lost}>
        {status !== 'connected' && (
          <>
            <Icon name="offline" /> {t(lost)}
            {comeBack && <Button onClick={comeBack}>{t('status.goOnHere')}</Button>}
          </>
        )}
      </div>
      {step.kind !== 'lobby' && step.kind !== 'close' && closedAt === null && (
        <div className={styles.late}>
          <p className={styles.way}>
            <span className={styles.soft}>{t('wall.late')}</span>
            <strong className={styles.code} translate="no">
              {toSpokenCode(code)}
            </strong>
          </p>
          <QrCode text={toLink(pages.join(code))} label={t('lobby.qr')} size="3.25rem" />
        </div>
      )}
    </footer>
  );
}

// One evening in the organiser's list: what, where, when, how many; its links on demand.
import { useId, useState } from 'react';
import { toSpokenCode } from '../../../shared/model/code.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { CityTimes } from '../../pieces/city-times.tsx';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import { GuestLinks } from '../../pieces/links/guest-links.tsx';
import type { OrganiserState, SessionListing } from '../../state/organiser.ts';
import { useWords } from '../../state/words.tsx';
import { FacilitatorLink } from './facilitator-link.tsx';
import { OutcomeButton } from './outcome-button.tsx';
import styles from './session-entry.module.css';

interface SessionEntryProps {
  readonly listing: SessionListing;
  readonly linkFacilitator: OrganiserState['linkFacilitator'];
}

/** A card that opens to the links. */
export function SessionEntry({ listing, linkFacilitator }: SessionEntryProps) {
  const { t, date } = useWords();
  const { id, code, title, cities, startsAt, closedAt, participants } = listing;
  const [isOpen, setOpen] = useState(false);
  const linksId = useId();
  return (
    <Card as="li">
      <div className={styles.entry}>
        <div className={styles.what}>
          <h3 {...langAndDir(title)}>{title}</h3>
          <p className={styles.facts}>
            <span className={styles.fact}>
              <Icon name={closedAt === null ? 'unlock' : 'lock'} />{' '}
              {closedAt === null
                ? t('organise.isOpen')
                : t('organise.closedAt', { when: date(closedAt, { dateStyle: 'medium' }) })}
            </span>
            <span className={styles.fact}>
              <Icon name="people" /> {t('organise.people', { count: participants })}
            </span>
            <span className={styles.fact}>
              {t('organise.code')} <strong translate="no">{toSpokenCode(code)}</strong>
            </span>
          </p>
        </div>
        <div>
          <CityTimes cities={cities} startsAt={startsAt} />
        </div>
      </div>
      <Button
        icon={isOpen ? 'up' : 'link'}
        aria-expanded={isOpen}
        aria-controls={linksId}
        aria-label={t(isOpen ? 'organise.hideLinksOf' : 'organise.showLinksOf', { title })}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'organise.hideLinks' : 'organise.showLinks')}
      </Button>
      <div id={linksId} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.links}>
            <GuestLinks {...{ code, title }}>
              <OutcomeButton sessionId={id} linkFacilitator={linkFacilitator} />
            </GuestLinks>
            <FacilitatorLink sessionId={id} linkFacilitator={linkFacilitator} />
          </div>
        )}
      </div>
    </Card>
  );
}

// Every evening of this house: those to come first, those that are over below.
import { Link } from 'wouter';
import { pages } from '../../../shared/model/pages.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { takeFocus } from '../../parts/take-focus.ts';
import type { OrganiserState, SessionListing } from '../../state/organiser.ts';
import { useWords } from '../../state/words.tsx';
import { SessionEntry } from './session-entry.tsx';
import styles from './session-list.module.css';

interface SessionListProps {
  readonly organiser: OrganiserState;
}

/** A newest-first list in two parts. */
export function SessionList({ organiser }: SessionListProps) {
  const { t } = useWords();
  const { sessions } = organiser;
  const linkFacilitator = (id: string) => organiser.linkFacilitator(id);
  const open = sessions.filter(({ closedAt }) => closedAt === null).toSorted(byStart);
  const closed = sessions
    .filter(({ closedAt }) => closedAt !== null)
    .toSorted(byStart)
    .toReversed();
  const newSession = (
    <Link href={pages.newSession} asChild>
      <LinkButton kind="primary" size="large" icon="plus">
        {t('organise.new')}
      </LinkButton>
    </Link>
  );
  if (sessions.length === 0) {
    return (
      <EmptyState
        drawing="evening"
        level={1}
        title={t('organise.none')}
        action={newSession}
        takesFocus
      >
        <p>{t('organise.noneText')}</p>
      </EmptyState>
    );
  }
  const part = (title: string, listings: readonly SessionListing[]) =>
    listings.length > 0 && (
      <section className={styles.part}>
        <h2>{title}</h2>
        <ul role="list" className={styles.list}>
          {listings.map((listing) => (
            <SessionEntry key={listing.id} {...{ listing, linkFacilitator }} />
          ))}
        </ul>
      </section>
    );
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 ref={takeFocus} tabIndex={-1}>
          {t('organise.sessions')}
        </h1>
        {newSession}
      </div>
      {part(t('organise.open'), open)}
      {part(t('organise.closed'), closed)}
    </div>
  );
}

const startOf = ({ startsAt, createdAt }: SessionListing) => startsAt ?? createdAt;
const byStart = (a: SessionListing, b: SessionListing) => startOf(a).localeCompare(startOf(b));

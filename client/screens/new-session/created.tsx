// The evening is made: everything to hand on, and the one link to keep to oneself.
import { useId } from 'react';
import { Link } from 'wouter';
import { pages } from '../../../shared/model/pages.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { takeFocus } from '../../parts/take-focus.ts';
import { CityTimes } from '../../pieces/city-times.tsx';
import { FrontPage } from '../../pieces/front-page.tsx';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import { GuestLinks } from '../../pieces/links/guest-links.tsx';
import { SecretLink } from '../../pieces/links/secret-link.tsx';
import { useInviting } from '../../state/inviting.ts';
import type { CreatedSession } from '../../state/organiser.ts';
import { useWords } from '../../state/words.tsx';
import styles from './created.module.css';
import { InvitationSheet } from './invitation-sheet.tsx';

/** Links for guests, halls and the facilitator; on paper only the invitation. */
export function Created({ created }: { readonly created: CreatedSession }) {
  const { t } = useWords();
  const { session, facilitator } = created;
  const { toLink } = useInviting();
  const { title, code, cities, startsAt } = session;
  const doneId = useId();
  return (
    <>
      <div data-print="hide">
        <FrontPage title={[t('organise.created'), title]} width="wide">
          <div className={styles.page}>
            <div className={styles.head}>
              <p id={doneId} className={styles.done}>
                <Icon name="saved" /> {t('organise.created')}
              </p>
              <h1 {...langAndDir(title)} ref={takeFocus} tabIndex={-1} aria-describedby={doneId}>
                {title}
              </h1>
              <div className={styles.when}>
                <CityTimes cities={cities} startsAt={startsAt} />
              </div>
            </div>
            <Card as="section" space="roomy" aria-labelledby="for-guests">
              <h2 id="for-guests" className={styles.title}>
                {t('organise.forGuests')}
              </h2>
              <GuestLinks {...{ code, title }}>
                <Button icon="print" onClick={() => window.print()}>
                  {t('organise.print')}
                </Button>
              </GuestLinks>
            </Card>
            <Card as="section" tone="accent" space="roomy" aria-labelledby="for-you">
              <h2 id="for-you" className={styles.title}>
                {t('organise.forYou')}
              </h2>
              <SecretLink link={facilitator.link} />
            </Card>
            <div className={styles.on}>
              <Link href={pages.organise} asChild>
                <LinkButton icon="list">{t('organise.toSessions')}</LinkButton>
              </Link>
              <Link href={pages.newSession} asChild>
                <LinkButton icon="plus">{t('organise.another')}</LinkButton>
              </Link>
            </div>
          </div>
        </FrontPage>
      </div>
      <InvitationSheet {...{ title, code, cities, startsAt }} joinLink={toLink(pages.join(code))} />
    </>
  );
}

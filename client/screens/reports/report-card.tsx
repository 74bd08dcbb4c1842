// One report: which pitch, what became of it, who tells. Its teller or a facilitator may take it back.

import type { Report } from '../../../shared/model/report.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useAction } from '../../state/action.ts';
import { cityIndexOf } from '../../state/people.ts';
import { useCommand, useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './report-card.module.css';

/** A card of the list of reports. */
export function ReportCard({ report }: { readonly report: Report }) {
  const { t, rich } = useWords();
  const session = useSession();
  const me = useMe();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const teller = session.participants.find(({ id }) => id === report.participantId);
  const mayTakeBack = me.mayFacilitate || me.participant?.id === report.participantId;
  const whose = { personId: report.participantId };
  const index = teller && cityIndexOf(session, teller.city);
  return (
    <Card as="article" cityIndex={index}>
      <Written as="h3" by={whose}>
        {report.title}
      </Written>
      <Written as="p" className={styles.text} by={whose}>
        {report.text}
      </Written>
      <div className={styles.foot}>
        <p className={styles.by}>
          {teller ? (
            <Written isName by={whose}>
              {teller.name}
            </Written>
          ) : (
            t('steps.anonymous')
          )}
          {teller && index !== undefined && (
            <CityBadge name={teller.city} index={index} kind="plain" />
          )}
        </p>
        {mayTakeBack && (
          <Button
            kind="quiet"
            icon="undo"
            busy={busy}
            name={rich('steps.reports.takeBack', {
              title: <Written by={{ personId: report.participantId }}>{report.title}</Written>,
            })}
            onClick={() => run(() => command('report:withdraw', { reportId: report.id }))}
          >
            {t('steps.undo')}
          </Button>
        )}
      </div>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </Card>
  );
}

// Who else may run the evening: invited by a link that is shown once, and ended when it should be.

import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { ShareLink } from '../../../parts/share-link.tsx';
import { Stack } from '../../../parts/stack.tsx';
import { useAction } from '../../../state/action.ts';
import { useInviting } from '../../../state/inviting.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { FacilitatorRow } from './facilitator-row.tsx';

/** The list of facilitators and an invitation. */
export function Facilitators() {
  const { t } = useWords();
  const { facilitators, title, closedAt } = useSession();
  const command = useCommand();
  const { toLink } = useInviting();
  const { run, busy, problem } = useAction();
  const [link, setLink] = useState<string | null>(null);
  const invite = () => run(async () => setLink((await command('facilitator:invite', {})).link));
  return (
    <Stack as="section" gap={3} aria-labelledby="facilitators">
      <h3 id="facilitators">{t('desk.facilitators')}</h3>
      <ul role="list">
        {facilitators.map((facilitator) => (
          <FacilitatorRow key={facilitator.id} facilitator={facilitator} />
        ))}
      </ul>
      {link ? (
        <Card tone="sunk">
          <ShareLink
            label={t('desk.inviteLink')}
            hint={t('desk.inviteText')}
            url={toLink(link)}
            shareTitle={t('lobby.shareTitle', { title })}
            shareLabel={t('lobby.share')}
            copyLabel={t('lobby.copy')}
            copiedWords={t('lobby.copied')}
            failedWords={t('lobby.copyFailed')}
          />
        </Card>
      ) : (
        closedAt === null && (
          <div>
            <Button icon="plus" busy={busy} onClick={invite}>
              {t('desk.invite')}
            </Button>
          </div>
        )
      )}
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </Stack>
  );
}

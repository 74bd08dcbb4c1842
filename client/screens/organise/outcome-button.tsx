// The outcome is read by people of the evening. An organiser who is none yet becomes a facilitator first.
import { useLocation } from 'wouter';
import { pages } from '../../../shared/model/pages.ts';
import { Button } from '../../parts/button.tsx';
import { useAction } from '../../state/action.ts';
import type { OrganiserState } from '../../state/organiser.ts';
import { keepToken, tokenOf } from '../../state/tokens.ts';
import { useWords } from '../../state/words.tsx';

interface OutcomeButtonProps {
  readonly sessionId: string;
  readonly linkFacilitator: OrganiserState['linkFacilitator'];
}

/** Leads to the outcome of one evening. */
export function OutcomeButton({ sessionId, linkFacilitator }: OutcomeButtonProps) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const { run, busy, problem } = useAction();
  const open = () =>
    run(async () => {
      if (tokenOf(sessionId) === null) {
        keepToken(sessionId, (await linkFacilitator(sessionId)).token);
      }
      navigate(pages.outcome(sessionId));
    });
  return (
    <>
      <Button icon="brief" busy={busy} onClick={open}>
        {t('organise.outcome')}
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}

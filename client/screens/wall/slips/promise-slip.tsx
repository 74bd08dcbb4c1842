// One promise as it lands on the wall.
import type { Commitment } from '../../../../shared/model/commitment.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useLanguageOf } from '../../../pieces/languages/use-language-of.ts';
import { promiseIcons } from '../../../pieces/promises/promise-icons.ts';
import { cityIndexOf } from '../../../state/people.ts';
import { useSession } from '../../../state/session.tsx';
import { ByLine } from './by-line.tsx';
import { FitText } from './fit-text.tsx';
import styles from './idea-slip.module.css';

interface PromiseSlipProps {
  readonly promise: Commitment;
  readonly isFresh: boolean;
  readonly isNewest: boolean;
}

/** Its words, who gave it, and for which challenge. */
export function PromiseSlip({ promise, isFresh, isNewest }: PromiseSlipProps) {
  const session = useSession();
  const languageOf = useLanguageOf();
  const giver = session.participants.find(({ id }) => id === promise.participantId);
  const challenge = session.challenges.find(({ id }) => id === promise.challengeId);
  const cityIndex = giver ? cityIndexOf(session, giver.city) : -1;
  return (
    <li
      className={styles.slip}
      data-city={cityIndex < 0 ? undefined : cityIndex % 12}
      data-fresh={isFresh || undefined}
      data-newest={isNewest || undefined}
    >
      <FitText most={2.25} lang={giver?.language}>
        {promise.what}
      </FitText>
      <div>
        <ByLine name={giver?.name ?? ''} city={giver?.city ?? ''} />
        <p className={styles.to}>
          <Icon name={promiseIcons[promise.kind]} />{' '}
          <bdi lang={challenge && languageOf(challenge.title, challenge)}>{challenge?.title}</bdi>
        </p>
      </div>
    </li>
  );
}

// A chosen idea and a promise as they stand on the wall at the end: the words large, beside them whose they are.
import type { Commitment } from '../../../../shared/model/commitment.ts';
import { Icon } from '../../../parts/icon.tsx';
import { promiseIcons } from '../../../pieces/promises/promise-icons.ts';
import type { IdeaSummary } from '../../../state/session.tsx';
import { useSession } from '../../../state/session.tsx';
import { linesOf } from '../pages/room.ts';
import { ByLine } from '../slips/by-line.tsx';
import { FitText } from '../slips/fit-text.tsx';
import styles from './close-words.module.css';

/** Letters of a line with the name beside it. */
const line = 34;
/** What the edges and the gap of one take, in lines. */
const edge = 0.75;

export const toIdeaLines = ({ text }: IdeaSummary) => linesOf(text, line) + edge;
export const toPromiseLines = ({ what }: Commitment) => linesOf(what, line) + edge;

export function ChosenIdea({ idea }: { readonly idea: IdeaSummary }) {
  const { text, language, author } = idea;
  return (
    <li className={styles.words} data-chosen>
      <FitText most={2.5} lang={language} align="center">
        {text}
      </FitText>
      <ByLine name={author.name} city={author.city} />
    </li>
  );
}

export function GivenPromise({ promise }: { readonly promise: Commitment }) {
  const { participants } = useSession();
  const giver = participants.find(({ id }) => id === promise.participantId);
  return (
    <li className={styles.words}>
      <FitText most={1.5} lang={giver?.language} align="center">
        {promise.what}
      </FitText>
      <div className={styles.by}>
        <Icon name={promiseIcons[promise.kind]} />
        <ByLine name={giver?.name ?? ''} city={giver?.city ?? ''} />
      </div>
    </li>
  );
}

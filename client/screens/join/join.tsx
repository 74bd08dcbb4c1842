// The door of an evening, made for a phone: who you are and where from, and you are in. No account.

import { FrontPage } from '../../pieces/front-page.tsx';
import { readCode } from '../../pieces/links/read-code.ts';
import { useWords } from '../../state/words.tsx';
import { AtTheDoor } from './at-the-door.tsx';
import { NoSuchDoor } from './no-such-door.tsx';

interface JoinProps {
  readonly code: string;
  /** Told once there is something to read: from then on the line is free for what comes next. */
  readonly onShown: () => void;
}

/** The page behind a join link. What is no code is not asked for. */
export function Join({ code: written, onShown }: JoinProps) {
  const { t } = useWords();
  const code = readCode(written);
  return (
    <FrontPage title={code ? null : [t('join.title')]}>
      {code ? <AtTheDoor key={code} code={code} onShown={onShown} /> : <NoSuchDoor />}
    </FrontPage>
  );
}

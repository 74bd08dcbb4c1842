// The door of an evening, made for a phone: who you are and where from, and you are in. No account.
import { useWords } from '../../state/words.tsx';
import { FrontPage } from '../home/front-page.tsx';
import { AtTheDoor } from './at-the-door.tsx';
import { NoSuchDoor } from './no-such-door.tsx';
import { readCode } from './read-code.ts';

/** The page behind a join link. What is no code is not asked for. */
export function Join({ code: written }: { readonly code: string }) {
  const { t } = useWords();
  const code = readCode(written);
  return (
    <FrontPage title={t('join.title')}>
      {code ? <AtTheDoor key={code} code={code} /> : <NoSuchDoor />}
    </FrontPage>
  );
}

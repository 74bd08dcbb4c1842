// The thanks at the end: to everybody, and by name to those who brought a challenge, whatever came out of it.
import { present } from '../../../shared/model/person.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { Written } from '../languages/written.tsx';

/** One warm sentence or two. */
export function ThanksWords() {
  const { rich, richList } = useWords();
  const { challenges, cities, participants } = useSession();
  const presented = [...new Map(challenges.map((each) => [each.presenter, each])).values()];
  const all = {
    count: present(participants).length,
    cities: richList(
      cities.map(({ name }) => (
        <Written key={name} isName by={{ city: name }}>
          {name}
        </Written>
      )),
    ),
  };
  if (presented.length === 0) return rich('steps.close.thanksEverybody', all);
  const presenters = presented.map((challenge) => (
    <Written key={challenge.id} isName by={challenge}>
      {challenge.presenter}
    </Written>
  ));
  return rich('steps.close.thanksText', { ...all, presenters: richList(presenters) });
}

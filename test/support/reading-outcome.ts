// The page of an outcome in front of somebody who was there: a rich one, as the server would hand it over.
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import type { Outcome } from '../../shared/model/outcome.ts';
import { pages } from '../../shared/model/pages.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { BrowserPerson } from './browser-person.ts';
import type { PreparedEvening } from './prepared-evening.ts';
import { createSampleOutcome } from './sample-outcome.ts';

/** Thirty ideas, three challenges, and promises in the words of three languages. */
export function createReadOutcome(): Outcome {
  const outcome = createSampleOutcome();
  const [first, second] = outcome.commitments;
  if (!first || !second) throw new Error('the sample has two promises');
  const more = [
    ['Johan Å.', 'Umeå', 'Jag ringer brandkåren och hundklubben på måndag', '2027-01-29'],
    [
      'Emma Whitfield',
      'Umeå',
      'I know the people at Umeå Energi who decide about sponsoring',
      null,
    ],
    ['佐藤ゆき', 'Kamakura', '竹灯籠の型紙を送り、作り方を動画で教えます', '2027-02-14'],
  ] as const;
  return {
    ...outcome,
    session: { ...outcome.session, title: 'Umeå × Kamakura: mörker, hav och grannar' },
    commitments: [
      first,
      second,
      ...more.map(([who, city, what, by], at) => ({
        ...first,
        id: `com_more_${at}`,
        who,
        city,
        what,
        by,
      })),
    ],
  };
}

/** Opens it and waits for its last line. The files are those of the session itself. */
export async function readOutcome(
  evening: PreparedEvening,
  language: InterfaceLanguage,
  size: { readonly width: number; readonly height: number },
  outcome: Outcome = createReadOutcome(),
): Promise<BrowserPerson> {
  const reader = await evening.person({ language, size });
  const { id } = evening.created.session;
  await reader.page.route(`**${routes.outcome(id, 'json')}*`, (route) =>
    route.fulfill({ json: { ...outcome, session: { ...outcome.session, id } } }),
  );
  const { token } = evening.created.facilitator;
  await reader.page.goto(`${evening.app.url}${pages.outcome(id)}#token=${token}`);
  await reader.button('outcome.refresh').waitFor();
  return reader;
}

// From a path into the plan to the field that mends it and the words beside it.
import { limits } from '../../../shared/model/limits.ts';
import type { FieldProblem } from '../../parts/error-summary.tsx';
import type { useWords } from '../../state/words.tsx';
import type { Draft } from './draft.ts';
import { fieldIds } from './field-ids.ts';

type Translate = ReturnType<typeof useWords>['t'];

/** One problem for every field that has any, in the order of the form. */
export function toProblems(paths: readonly string[], draft: Draft, t: Translate): FieldProblem[] {
  const found = paths.map((path) => toProblem(path, draft, t));
  const order = toFieldOrder(draft);
  return [...new Map(found.map((problem) => [problem.fieldId, problem])).values()].toSorted(
    (a, b) => order.indexOf(a.fieldId) - order.indexOf(b.fieldId),
  );
}

/** The ids of all fields as they follow each other on the page. */
function toFieldOrder({ cities, steps, challenges }: Draft): string[] {
  return [
    fieldIds.title,
    fieldIds.partnership,
    ...cities.flatMap(({ key }) =>
      ['name', 'country', 'timeZone', 'language'].map((field) => fieldIds.city(key, field)),
    ),
    fieldIds.date,
    ...steps.map(({ key }) => fieldIds.minutes(key)),
    ...challenges.flatMap(({ key }) =>
      ['title', 'question', 'presenter', 'city'].map((field) => fieldIds.challenge(key, field)),
    ),
  ];
}

function toProblem(path: string, draft: Draft, t: Translate): FieldProblem {
  const [root = '', place = '', field = ''] = path.split('.');
  const at = place === '' ? Number.NaN : Number(place);
  const number = at + 1;
  if (root === 'title') {
    return {
      fieldId: fieldIds.title,
      words: t('organise.wrong.title', { most: limits.titleCharacters }),
    };
  }
  if (root === 'startsAt') return { fieldId: fieldIds.date, words: t('organise.wrong.when') };
  const city = root === 'cities' ? draft.cities[at] : undefined;
  if (city) return { fieldId: fieldIds.city(city.key, field), words: cityWords(field, number, t) };
  if (root === 'cities')
    return { fieldId: fieldIds.partnership, words: t('organise.wrong.cities') };
  const step = root === 'steps' ? draft.steps[at] : undefined;
  if (step) {
    const title = t(`evening.step.${step.kind}`);
    const words = t('organise.wrong.minutes', { step: title, most: limits.stepMinutes });
    return { fieldId: fieldIds.minutes(step.key), words };
  }
  const challenge = root === 'challenges' ? draft.challenges[at] : undefined;
  if (challenge) {
    const fieldId = fieldIds.challenge(challenge.key, field);
    return { fieldId, words: challengeWords(field, number, t) };
  }
  return { fieldId: 'main', words: t('organise.wrong.other') };
}

function cityWords(field: string, number: number, t: Translate): string {
  if (field === 'country') return t('organise.wrong.country', { number });
  if (field === 'timeZone') return t('organise.wrong.timeZone', { number });
  if (field === 'language') return t('organise.wrong.cityLanguage', { number });
  return t('organise.wrong.cityName', { number, most: limits.nameCharacters });
}

function challengeWords(field: string, number: number, t: Translate): string {
  if (field === 'city') return t('organise.wrong.challengeCity', { number });
  if (field === 'presenter') {
    return t('organise.wrong.presenter', { number, most: limits.nameCharacters });
  }
  if (field === 'question') {
    return t('organise.wrong.question', { number, most: limits.questionCharacters });
  }
  return t('organise.wrong.challengeTitle', { number, most: limits.titleCharacters });
}

// A rich outcome as the server would read it: two cities, three challenges, thirty ideas in three languages, threads
// over the border and in a circle, hostile words, the longest words that are allowed.
import type { Author, IdeaKind } from '../../shared/model/idea.ts';
import type {
  Outcome,
  OutcomeChallenge,
  OutcomeIdea,
  OutcomeTable,
} from '../../shared/model/outcome.ts';
import { kamakura, umea } from './sessions.ts';

/** Sixty characters, the most a name may have. */
export const longName = 'Bartholomeus-Alexander von und zu Hohenlohe-Waldenburg-Schil';
/** Five hundred characters, the most an idea may have. */
export const longIdea = 'Vi bygger en ljusskulptur av återvunnet material i varje stadsdel. '
  .repeat(8)
  .slice(0, 500)
  .replace(/.$/, '!');

export const people: readonly Author[] = [
  { id: 'par_1', name: 'Karin', city: 'Umeå' },
  { id: 'par_2', name: '佐藤ゆき', city: 'Kamakura' },
  { id: 'par_3', name: longName, city: 'Umeå' },
  { id: 'par_4', name: 'けんた', city: 'Kamakura' },
];
/** A facilitator who never said who they are. */
const nobody: Author = { id: 'fac_1', name: '', city: '' };

const texts = [
  ['sv', 'Öppna värmestugor på torget'],
  ['ja', '竹灯籠を一緒に作る'],
  ['en', 'A shared fridge, “open all night”'],
  ['sv', longIdea],
  ['ja', '観光客にクーポンを渡す\n地元の店で使える'],
] as const;
const kinds: readonly IdeaKind[] = ['solution', 'obstacle', 'contact', 'funding'];

const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 9, minute)).toISOString();

/** Idea `number` of a table: every third rides on the one before; groups come and go by four. */
function toIdea(prefix: string, number: number): OutcomeIdea {
  const [language, words] = texts[number % texts.length] ?? texts[0];
  const author = number === 7 ? nobody : (people[number % people.length] ?? nobody);
  const ridesOn = number % 3 === 1 ? `${prefix}-${number - 1}` : null;
  return {
    id: `${prefix}-${number}`,
    text: `${words} (${prefix} ${number})`,
    language,
    readings:
      number === 1
        ? [
            { language: 'sv', text: `Bygg lyktor ihop (${prefix})`, by: 'machine', checked: true },
            { language: 'en', text: `Build lanterns (${prefix})`, by: 'human', checked: false },
          ]
        : [],
    kind: kinds[number % kinds.length] ?? 'solution',
    ridesOn,
    // Neighbours in the list of people come from different cities.
    acrossBorder: ridesOn !== null && number !== 7,
    author,
    group: number % 4 === 0 ? `${prefix}-g1` : number % 4 === 1 ? `${prefix}-gone` : null,
    votes: { total: number % 3, byCity: { Umeå: number % 3, Kamakura: 0 } },
    createdAt: at(number),
  };
}

function toTable(prefix: string, chosen: string | null): OutcomeTable {
  return {
    id: `tab_${prefix}`,
    ideas: Array.from({ length: 10 }, (_, number) => toIdea(prefix, number)),
    groups: [
      { id: `${prefix}-g1`, title: `Ljus 光 (${prefix})` },
      { id: `${prefix}-g2`, title: 'Empty group' },
    ],
    chosen,
    statement: chosen ? `Vi tänder lyktor.\n竹を送ります。 (${prefix})` : '',
    seats: ['par_1', 'par_4'],
  };
}

const paragraph = (text: string, marks: unknown[] = []) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks }],
});

export const brief = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Bakgrund' }] },
    paragraph('Det är mörkt i fem månader.'),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Polarnatt')] }] },
    paragraph('鎌倉の灯り', [{ type: 'link', attrs: { href: 'https://example.org/akari' } }]),
  ],
};

function toChallenge(prefix: string, title: string, by: Author): OutcomeChallenge {
  return {
    id: `cha_${prefix.padStart(22, '0')}`,
    title,
    question: `Vad gör vi? 何をする？ (${prefix})`,
    presenter: by.name,
    city: by.city,
    brief: prefix === 'a' ? brief : null,
    questions: [
      { text: `Hur mörkt är det? (${prefix})`, by: people[1] ?? nobody, answered: prefix === 'a' },
    ],
    tables: [toTable(prefix, prefix === 'c' ? null : `${prefix}-1`)],
  };
}

const [karin = nobody, yuki = nobody, long = nobody] = people;
const step = { title: null, minutes: 20 } as const;

/** Every call gives a new one, to be spoilt by a test. */
export function createSampleOutcome(): Outcome {
  const challenges = [
    toChallenge('a', 'Ljus i vintermörkret', karin),
    toChallenge('b', '海を汚さない観光', yuki),
    toChallenge('c', 'Mat som blir över', long),
  ];
  const promise = (number: number, what: string, who: Author, by: string | null) => ({
    id: `com_${number}`,
    who: who.name,
    participantId: who.id,
    city: who.city,
    what,
    kind: 'skill' as const,
    to: {
      challengeId: challenges[0]?.id ?? '',
      challenge: challenges[0]?.title ?? '',
      ideaId: number === 1 ? 'a-1' : null,
      idea: number === 1 ? '竹灯籠を一緒に作る (a 1)' : null,
    },
    by,
    madeAt: at(40 + number),
  });
  const figures = { participants: 2, ideas: 14, ridesOn: 4, ridesAcrossBorders: 3, commitments: 1 };
  return {
    format: 1,
    session: {
      id: 'ses_1',
      code: 'ABCD2345',
      title: 'Umeå × 鎌倉',
      template: 'kamacon',
      order: 'parallel',
      startsAt: '2026-11-26T08:00:00.000Z',
      createdAt: at(0),
      closedAt: at(59),
    },
    cities: [umea, kamakura],
    steps: [
      {
        ...step,
        id: 'stp_1',
        kind: 'brainstorm',
        plannedAt: '2026-11-26T08:30:00.000Z',
        actual: [
          { startedAt: at(0), endedAt: at(20) },
          { startedAt: at(30), endedAt: null },
        ],
      },
      { ...step, id: 'stp_2', kind: 'close', title: 'Hej då', plannedAt: null, actual: [] },
    ],
    participants: people.map((person) => ({ ...person, language: 'sv' })),
    challenges,
    reports: [{ title: 'Cykelköket', text: 'Öppet på tisdagar.\n二十台を直しました。', by: karin }],
    commitments: [
      promise(1, '竹を送ります', yuki, '2026-12-24'),
      promise(2, 'Jag ringer på måndag', long, null),
    ],
    figures: {
      ...figures,
      participants: 4,
      ideas: 30,
      perCity: { Umeå: figures, Kamakura: figures },
    },
  };
}

// From what others did within some seconds to few sentences: one thing is told in its own words, several are counted.
import { minuteMs } from '../../../../shared/model/time.ts';
import type { News, NewsOf } from './news.ts';
import type { Names, Quote, Sentence } from './sentence.ts';

const mostNames = 3;
const mostCities = 3;

/** Everything, or only what concerns the listener. */
export function toSentences(all: readonly News[], tuning: 'all' | 'mine'): Sentence[] {
  const news = tuning === 'all' ? all : all.filter(({ isMine }) => isMine);
  const of = <Kind extends News['kind']>(kind: Kind) =>
    news.filter((one): one is NewsOf<Kind> => one.kind === kind);
  return [
    ...aboutTimer(of('timer')),
    ...aboutIdeas(of('idea')),
    ...aboutMended(of('mended')),
    ...aboutWords('question', of('question')),
    ...aboutWords('answer', of('answer')),
    ...aboutWords('promise', of('promise')),
    ...aboutWords('report', of('report')),
    ...aboutWords('challenge', of('challenge')),
    ...aboutHands(of('hand')),
    ...aboutWords('feeling', of('feeling')),
    ...counted('hearing.votes', of('vote').length),
    ...aboutSeats(of('sat')),
    ...aboutPeople(of('came'), of('left')),
  ];
}

const countMine = (news: readonly News[]) => news.filter(({ isMine }) => isMine).length;

function counted(key: Sentence['key'], count: number): Sentence[] {
  return count === 0 ? [] : [{ key, values: { count } }];
}

const toName = ({ personId, name }: { personId: string | null; name: string }): Quote => ({
  quote: name,
  by: { personId },
  isName: true,
});

function toNames(people: readonly { personId: string; name: string }[]): Names {
  return {
    names: people.slice(0, mostNames).map(toName),
    more: Math.max(0, people.length - mostNames),
  };
}

/** Only where it stands in the end. */
function aboutTimer(news: readonly NewsOf<'timer'>[]): Sentence[] {
  const last = news.at(-1);
  if (!last) return [];
  const minutes = Math.max(0, Math.round(last.leftMs / minuteMs));
  return [{ key: `hearing.timer.${last.does}`, values: { minutes } }];
}

function aboutIdeas(news: readonly NewsOf<'idea'>[]): Sentence[] {
  const [only, another] = news;
  if (only && !another) return [aboutIdea(only)];
  const cities = [...new Set(news.map(({ city }) => city))];
  const groups =
    cities.length > mostCities
      ? [{ city: '', ideas: news }]
      : cities.map((city) => ({
          city,
          ideas: news.filter((idea) => idea.city === city),
        }));
  return groups.map(({ city, ideas }) => ({
    key: 'hearing.ideas',
    values: {
      count: ideas.length,
      mine: countMine(ideas),
      city: city === '' ? 'none' : toCity(city),
    },
  }));
}

const toCity = (city: string): Quote => ({
  quote: city,
  by: { personId: null, city },
  isName: true,
});

function aboutIdea(idea: NewsOf<'idea'>): Sentence {
  const text = { quote: idea.text, language: idea.language };
  const name = idea.name === '' ? 'none' : toName(idea);
  if (idea.isMine) return { key: 'hearing.ride', values: { name, text } };
  return {
    key: 'hearing.idea',
    values: { text, city: idea.city === '' ? 'none' : toCity(idea.city) },
  };
}

function aboutMended(news: readonly NewsOf<'mended'>[]): Sentence[] {
  const [only, another] = news;
  if (!only) return [];
  if (!another && only.isMine) {
    return [
      {
        key: 'hearing.mendedYours',
        values: { text: { quote: only.text, language: only.language } },
      },
    ];
  }
  return [{ key: 'hearing.mended', values: { count: news.length, mine: countMine(news) } }];
}

type Worded = 'question' | 'answer' | 'promise' | 'report' | 'challenge' | 'feeling';

function aboutWords(kind: Worded, news: readonly NewsOf<Worded>[]): Sentence[] {
  const [only, another] = news;
  if (!only) return [];
  if (another) {
    return [{ key: `hearing.${kind}s`, values: { count: news.length, mine: countMine(news) } }];
  }
  const { personId, city, text } = only;
  const name = only.name === '' ? 'none' : toName(only);
  return [
    { key: `hearing.${kind}`, values: { name, text: { quote: text, by: { personId, city } } } },
  ];
}

function aboutHands(news: readonly NewsOf<'hand'>[]): Sentence[] {
  const [only, another] = news;
  if (!only) return [];
  const first = news.filter(({ isFirst }) => isFirst).length;
  if (another) {
    const values = { count: news.length, first, again: news.length - first };
    return [{ key: 'hearing.hands', values }];
  }
  return [{ key: 'hearing.hand', values: { name: toName(only), first } }];
}

function aboutSeats(news: readonly NewsOf<'sat'>[]): Sentence[] {
  const here = news.filter(({ isMine }) => isMine);
  return [
    ...(here.length === 0
      ? []
      : [
          { key: 'hearing.satHere' as const, values: { count: here.length, names: toNames(here) } },
        ]),
    ...counted('hearing.sat', news.length - here.length),
  ];
}

/** Whoever came and left, or left and came, is where they were. */
function aboutPeople(came: readonly NewsOf<'came'>[], left: readonly NewsOf<'left'>[]): Sentence[] {
  return [...aboutMoves('hearing.came', came, left), ...aboutMoves('hearing.left', left, came)];
}

function aboutMoves(
  key: 'hearing.came' | 'hearing.left',
  these: readonly NewsOf<'came' | 'left'>[],
  those: readonly NewsOf<'came' | 'left'>[],
): Sentence[] {
  const back = new Set(those.map(({ personId }) => personId));
  const people = these.filter(({ personId }) => !back.has(personId));
  if (people.length === 0) return [];
  return [{ key, values: { count: people.length, names: toNames(people) } }];
}

// Borden berättar, på svenska: bordens idéer, en i taget och alla på en gång.
import type { shareOutWords as english } from '../en/share-out.ts';

export const shareOutWords: Record<keyof typeof english, string> = {
  'share-out.place': 'Bord {at} av {all}',
  'share-out.nowSaid': 'Nu: {title}',
  'share-out.ridesAcross': 'Bygger vidare på en idé från andra sidan gränsen',
  'share-out.rides': 'Bygger vidare på en annan idé',
  'share-out.notSettled': 'Det här bordet har inte enats om en idé',
  'share-out.notSettledText':
    '{count, plural, =0 {Vad pratade ni om? Berätta med en mening.} one {Idén finns kvar ändå. Vad pratade ni om? Berätta med en mening.} other {Alla # idéer finns kvar ändå. Vad pratade ni om? Berätta med en mening.}}',
  'share-out.ideas': '{count, plural, one {idé} other {idéer}}',
  'share-out.rideCount':
    '{count, plural, one {idé som bygger vidare} other {idéer som bygger vidare}}',
  'share-out.acrossCount':
    '{count, plural, one {idé byggde vidare över gränsen} other {idéer byggde vidare över gränsen}}',
  'share-out.before': 'Tillbaka till ”{title}”',
  'share-out.after': 'Vidare till ”{title}”',
  'share-out.all': 'Alla bord',
  'share-out.settledBy': '{name}, {city}',
  'share-out.notYet': 'Inte bestämt än',
  'share-out.ideaCount': '{count, plural, =0 {Inga idéer} one {# idé} other {# idéer}}',
  'share-out.show': 'Visa för alla',
  'share-out.showLabel': 'Visa ”{title}” för alla',
  'share-out.waiting': 'Det första bordet börjar strax',
  'share-out.waitingText': 'Varje bord berättar om sin idé.',
  'share-out.empty': 'Det finns inget bord att höra från',
  'share-out.emptyText': 'Ingen utmaning har lagts fram i dag.',
};

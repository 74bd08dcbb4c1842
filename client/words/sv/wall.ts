// Storskärmen i lokalen på svenska: kort, för att läsas på långt håll.
import type { wallWords as english } from '../en/wall.ts';

export const wallWords: Record<keyof typeof english, string> = {
  'wall.settings': 'För den här storskärmen',
  'wall.language': 'Storskärmens språk',
  'wall.hall': 'Vilken stads lokal är det här?',
  'wall.anyHall': 'Ingen särskild',
  'wall.cities': 'Städerna och deras lokala tid',
  'wall.hereNow': '{count, plural, one {# person här} other {# personer här}}',
  'wall.join': 'Var med',
  'wall.scan': 'Rikta mobilkameran mot rutan',
  'wall.orOpen': 'eller öppna',
  'wall.andCode': 'och skriv koden',
  'wall.late': 'Kom in med',
  'wall.starts': 'Vi börjar klockan',
  'wall.nobodyYet': 'Ingen än',
  'wall.andMore': 'och {count} till',

  'wall.lost': 'Ingen anslutning. Så här såg det ut senast.',
  'wall.crowdedOut': 'Visas på för många ställen. Så här såg det ut senast.',
  'wall.unknownTitle': 'Det finns ingen träff med den koden',
  'wall.unknownText':
    'Storskärmens adress slutar med träffens kod: åtta bokstäver och siffror. Kontrollera den, eller be arrangören om länken.',
  'wall.endedTitle': 'Den här storskärmen är avslutad',
  'wall.endedText':
    'En moderator har avslutat alla storskärmar. Be om den nya länken och öppna den här.',
  'wall.waitingTitle': 'Storskärmen väntar på träffen',
  'wall.waitingText': 'Den försöker igen av sig själv. Ingen behöver göra något.',
  'wall.closed': 'Träffen är slut',

  'wall.noReports': 'Inga nyheter än',
  'wall.firstPitchSoon': 'Den första utmaningen kommer strax',
  'wall.noChallenges': 'Ingen har lagt fram något än',
  'wall.noChallengesText':
    'Finns det en önskan eller ett problem i din stad? Lägg fram det från din mobil.',
  'wall.noQuestions': 'Vad vill du veta?',
  'wall.noQuestionsText': 'Fråga från din mobil. Frågan visas här.',
  'wall.answered': 'besvarad',
  'wall.moreQuestions': '{count, plural, one {# fråga till} other {# frågor till}}',

  'wall.brainstormRule':
    'Ingen kritik, inga frågor. Vilda idéer är välkomna – ju fler, desto bättre.',
  'wall.ideas': '{count, plural, one {idé} other {idéer}}',
  'wall.rides': '{count, plural, one {idé bygger vidare} other {idéer bygger vidare}}',
  'wall.across': '{count, plural, other {över gränsen}}',
  'wall.perTable': 'Varje bords fråga och antal idéer',
  'wall.latest': 'De senaste idéerna',
  'wall.firstIdea': 'Vem skriver den första idén?',
  'wall.firstIdeaText': 'Den visas här så snart den ligger på bordet.',
  'wall.crossed': 'Över gränsen!',
  'wall.ridesOn': 'Bygger vidare på en annan idé',

  'wall.settled': '{count} av {all} bord har enats om en idé',
  'wall.choosing': 'Väljer fortfarande',
  'wall.chosen': 'Klart',
  'wall.firstTableSoon': 'Det första bordet börjar strax',
  'wall.noIdeaChosen': 'Det här bordet berättar med egna ord',
  'wall.table': 'Bord {at} av {all}',

  'wall.votes': '{count, plural, one {röst har getts} other {röster har getts}}',
  'wall.voted': '{count} av {all} har röstat',

  'wall.promises': '{count, plural, one {löfte} other {löften}}',
  'wall.latestPromises': 'De senaste löftena',
  'wall.firstPromise': 'Vem lovar först?',
  'wall.firstPromiseText': 'Tid, kunskap, en kontakt, en plats: även små löften räknas.',
  'wall.people': '{count, plural, one {person} other {personer}}',
  'wall.lastMinute': 'Sista minuten',
  'wall.away': '{count} inte här just nu',
  'wall.awayNames': 'Inte här just nu: {names}',
  'wall.hold': 'Sluta bläddra',
  'wall.goOn': 'Bläddra vidare',
  'wall.question': 'Frågan',
  'wall.outcome': 'Ta med allt hem',
};

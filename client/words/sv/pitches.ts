// Utmaningar, frågor och bordsval, på svenska.
import type { pitchesWords as english } from '../en/pitches.ts';

export const pitchesWords: Record<keyof typeof english, string> = {
  'pitches.place': 'Utmaning {at} av {all}',
  'pitches.number': 'Utmaning {at}',
  'pitches.done': 'klar',
  'pitches.now': 'nu',
  'pitches.next': 'härnäst',
  'pitches.later': 'senare',
  'pitches.yours': 'din',
  'pitches.question': 'Frågan',
  'pitches.amend': 'Ändra texten',
  'pitches.queue': 'Alla utmaningar',
  'pitches.giveTurn': 'Ge ordet',
  'pitches.giveTurnTo': 'Ge ordet till ”{title}”',
  'pitches.nowSaid': 'Nu: {title}, {presenter}',
  'pitches.turnElsewhere': 'Nu har ”{title}” ordet.',
  'pitches.goThere': 'Gå dit',
  'pitches.waiting': 'Den första utmaningen kommer strax',
  'pitches.waitingText': 'Du kan redan titta på vad som ska läggas fram.',
  'pitches.empty': 'Ingen har lagt fram något än',
  'pitches.emptyText':
    'Finns det en önskan eller ett problem i din stad som du vill ha idéer till? Ge det en titel och en enda konkret fråga.',

  'pitches.brief': 'Mer om saken',
  'pitches.briefLabel': 'Mer om ”{title}”',
  'pitches.briefHint':
    'Här kan alla skriva tillsammans: bakgrund, siffror, länkar, sådant som redan har prövats.',
  'pitches.briefClosed': 'Det här skrevs före idékläckningen. Det går att läsa men inte ändra.',
  'pitches.briefPlaceholder': 'Vad behöver alla veta för att komma på bra idéer?',

  'pitches.nothingToAsk': 'Det finns inget att fråga om',
  'pitches.nothingToAskText': 'Ingen utmaning har lagts fram i dag.',
  'pitches.questionCount':
    '{count, plural, =0 {Inga frågor än} one {# fråga} other {# frågor}}{open, plural, =0 {} one { · # obesvarad} other { · # obesvarade}}',
  'pitches.ask': 'Fråga',
  'pitches.askLabel': 'Din fråga till {presenter}',
  'pitches.askHint': 'Skicka med Enter.',
  'pitches.askMissing': 'Skriv din fråga.',
  'pitches.answered': 'Besvarad',
  'pitches.markAnswered': 'Markera som besvarad',
  'pitches.takeBack': 'Ta tillbaka',
  'pitches.remove': 'Ta bort',
  'pitches.removeTitle': 'Ta bort frågan?',
  'pitches.removeText': '”{question}” försvinner för alla.',
  'pitches.keep': 'Behåll',

  'pitches.tables': 'Borden',
  'pitches.sit': 'Sätt dig här',
  'pitches.sitting': 'Du sitter här',
  'pitches.sitAt': 'Sätt dig här: {title}',
  'pitches.seatsNone': 'Ingen sitter här än.',
  'pitches.you': '{name} (du)',
  'pitches.andMore': '{count} till',
  'pitches.youSit': 'Du sitter vid ”{title}”',
  'pitches.firstHere': 'Du är först här.',
  'pitches.withYou': 'Tillsammans med dig: {names}.',
  'pitches.mayChange': 'Du kan fortfarande byta.',
  'pitches.notChosenLabel': 'Utan bord',
  'pitches.notChosen':
    '{count, plural, =0 {Alla som är här har ett bord.} one {# person har inte valt än.} other {# personer har inte valt än.}}',
  'pitches.away': 'borta',
  'pitches.awayNames': 'borta: {names}',
  'pitches.seatsAway':
    '{count, plural, one {# person vid bordet är borta just nu.} other {# personer vid bordet är borta just nu.}}',
  'pitches.notChosenAway':
    '{count, plural, one {# person utan bord är borta.} other {# personer utan bord är borta.}}',
  'pitches.seatRest': 'Placera alla andra och blanda städerna',
  'pitches.noTables': 'Det finns inget bord än',
  'pitches.noTablesText': 'Varje utmaning får sitt bord. Än så länge har ingen lagt fram någon.',
};

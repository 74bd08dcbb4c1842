// The door of an evening in Swedish.
import type { joinWords as english } from '../en/join.ts';

export const joinWords: Record<keyof typeof english, string> = {
  'join.title': 'Kom in',
  'join.loading': 'Öppnar dörren …',
  'join.invited': 'Du är inbjuden till',
  'join.startOpen': 'Tiden är inte bestämd än.',
  'join.here': '{count, plural, one {# person är med.} other {# personer är med.}}',
  'join.name': 'Ditt namn',
  'join.nameHint': 'Ett smeknamn går bra.',
  'join.nameWrong': 'Skriv ett namn på 1 till {most} tecken.',
  'join.counter': '{used} av {most} tecken',
  'join.city': 'Varifrån kommer du?',
  'join.cityWrong': 'Välj en stad.',
  'join.language': 'Språk du skriver på',
  'join.go': 'Kom in',
  'join.going': 'Kommer in …',
  'join.locked': 'Dörren är låst en liten stund',
  'join.lockedText':
    'Du kan fylla i och trycka på knappen. Sidan går vidare av sig själv när dörren öppnas.',
  'join.lockedWaiting':
    'Du behöver inte göra något. Sidan går vidare av sig själv när dörren öppnas.',
  'join.waiting': 'Väntar vid dörren …',
  'join.kept': 'Alla på träffen ser ditt namn. Inget konto, ingen e-post.',
  'join.back': 'Välkommen tillbaka, {name}',
  'join.backNameless': 'Välkommen tillbaka',
  'join.backText': 'Du står kvar på listan. Dina idéer och löften finns kvar.',
  'join.backGo': 'Gå in',
  'join.somebodyElse': 'Jag är någon annan',
  'join.closed': '”{title}” är slut',
  'join.closedText':
    'Träffen är avslutad och det går inte längre att vara med. Fråga den som bjöd in dig vad det blev av den.',
  'join.closedHere': 'Träffen är avslutad. Du kan fortfarande läsa vad det blev av den.',
  'join.readOutcome': 'Se resultatet',
  'join.unknown': 'Ingen träff har koden {code}',
  'join.noCode': 'Det här är ingen kod',
  'join.unknownText':
    'Jämför med din inbjudan, tecken för tecken: koden har åtta bokstäver och siffror. Går det ändå inte, fråga den som bjöd in dig.',
  'join.codeAgain': 'Prova en annan kod',
  'join.codeHint': 'Mellanslag och små bokstäver spelar ingen roll.',
  'join.codeEmpty': 'Skriv in koden.',
  'join.codeWrong':
    'En kod har åtta bokstäver och siffror, utan 0, O, 1, I och L. Jämför en gång till.',
  'join.codeGo': 'Till träffen',
  'join.noAnswer': 'Dörren går inte att öppna',
  'join.again': 'Försök igen',
};

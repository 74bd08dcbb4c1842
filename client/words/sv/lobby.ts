// The lobby in Swedish.
import type { lobbyWords as english } from '../en/lobby.ts';

export const lobbyWords: Record<keyof typeof english, string> = {
  'lobby.who': 'Vilka är här',
  'lobby.you': 'du',
  'lobby.facilitator': 'moderator',
  'lobby.away': 'borta',
  'lobby.count': '{count, plural, =0 {ingen än} one {# person} other {# personer}}',
  'lobby.emptyCity': 'Ingen från {city} än.',
  'lobby.others': '{count} till',
  'lobby.othersOf': '{count} till från {city}',
  'lobby.fewer': 'Visa färre',
  'lobby.fewerOf': 'Visa färre från {city}',

  'lobby.tonight': 'Det här händer i dag',
  'lobby.starts': 'Börjar',
  'lobby.startOpen': 'Det är inte bestämt än när det börjar.',
  'lobby.minutes': '{minutes} min',
  'lobby.length':
    'Ungefär {hours, plural, =0 {} one {# timme} other {# timmar}} {minutes, plural, =0 {} other {# min}} sammanlagt',

  'lobby.doorLocked':
    'Dörren är låst en liten stund. Den som kommer nu väntar tills en moderator öppnar.',
  'lobby.invite': 'Bjud in fler',
  'lobby.onlyHere': 'Mobiler kan inte öppna den här länken',
  'lobby.onlyHereText':
    'Den leder bara till den här datorn. Den som startade Umecon här kan öppna för alla i lokalen: hur man gör står i handledningen, under ”In one hall”.',
  'lobby.inviteText': 'Alla som har länken eller koden kan vara med. Inget konto behövs.',
  'lobby.link': 'Länk',
  'lobby.code': 'Kod',
  'lobby.qr': 'QR-kod som öppnar länken i en mobil',
  'lobby.share': 'Dela',
  'lobby.shareTitle': 'Var med: {title}',
  'lobby.copy': 'Kopiera',
  'lobby.copied': 'Kopierat',
  'lobby.copyFailed': 'Länken är markerad. Kopiera den för hand.',

  'lobby.challenges': 'Utmaningarna',
  'lobby.noChallenges': 'Ingen utmaning än',
  'lobby.noChallengesText':
    'En utmaning är en önskan eller ett problem i din stad. Den slutar med en enda konkret fråga till alla.',
  'lobby.yours': 'din',
  'lobby.pitch': 'Lägg fram en utmaning',
  'lobby.pitchTitle': 'Lägg fram en utmaning',
  'lobby.amend': 'Ändra',
  'lobby.amendTitle': 'Ändra utmaningen',
  'lobby.withdraw': 'Ta tillbaka',
  'lobby.withdrawTitle': 'Ta tillbaka utmaningen?',
  'lobby.withdrawText': '”{title}” försvinner för alla, med sin beskrivning och sitt bord.',
  'lobby.keep': 'Behåll den',
  'lobby.fieldTitle': 'Vad handlar det om?',
  'lobby.fieldTitleHint': 'Några få ord, till exempel ”De tomma butikerna vid stationen”.',
  'lobby.fieldQuestion': 'Din enda, konkreta fråga',
  'lobby.fieldQuestionHint': 'Något som alla kan komma med idéer till.',
  'lobby.fieldPresenter': 'Vem lägger fram den?',
  'lobby.fieldCity': 'Från vilken stad?',
  'lobby.titleMissing': 'Skriv med några ord vad det handlar om.',
  'lobby.questionMissing': 'Skriv frågan.',
  'lobby.presenterMissing': 'Skriv vem som lägger fram den.',
  'lobby.pitchSave': 'Lägg fram',
  'lobby.save': 'Spara',
  'lobby.cancel': 'Avbryt',
};

// The evening's frame in Swedish.
import type { eveningWords as english } from '../en/evening.ts';

export const eveningWords: Record<keyof typeof english, string> = {
  'evening.step.lobby': 'Ankomst',
  'evening.step.welcome': 'Välkomna',
  'evening.step.check-in': 'Laget runt',
  'evening.step.reports': 'Återblick',
  'evening.step.pitches': 'Utmaningar',
  'evening.step.questions': 'Frågor',
  'evening.step.team-up': 'Välj bord',
  'evening.step.brainstorm': 'Idékläckning',
  'evening.step.one-idea': 'En idé',
  'evening.step.share-out': 'Borden berättar',
  'evening.step.vote': 'Omröstning',
  'evening.step.support': 'Löften',
  'evening.step.close': 'Avslutning',

  'evening.headingLeave': 'Stäng instruktionen',
  'evening.instruction.lobby': 'Roligt att du är här. Vi börjar när alla har kommit.',
  'evening.instruction.welcome':
    'Hör vad dagens träff handlar om och vilka få regler som gäller. Läs de två ledorden högt tillsammans.',
  'evening.instruction.check-in': 'Räck upp handen och säg med ett ord hur det känns just nu.',
  'evening.instruction.reports':
    'Hur gick det med tidigare utmaningar? Den som har något att berätta gör det med ett par meningar.',
  'evening.instruction.pitches':
    'Den som har en utmaning berättar om den och slutar med en konkret fråga.',
  'evening.instruction.questions':
    'Fråga det du behöver veta för att kunna hjälpa till. Svaren är korta.',
  'evening.instruction.team-up':
    'Välj den utmaning du vill arbeta med. Varje utmaning har sitt bord.',
  'evening.instruction.brainstorm':
    'Lägg varje tanke på bordet, en per kort. Bygg vidare på det andra har skrivit.',
  'evening.instruction.one-idea':
    'Enas om en enda idé och skriv tillsammans vad ni vill säga om den.',
  'evening.instruction.share-out': 'Varje bord berättar om sin idé för alla.',
  'evening.instruction.vote': 'Ge dina röster till de idéer du vill se bli verklighet.',
  'evening.instruction.support':
    'Vad vill du bidra med? Tid, kunskap, en kontakt, en plats – lova det här.',
  'evening.instruction.close': 'Tack för i dag. Ta med er resultatet hem, och på återseende.',

  'evening.rule.pitches': 'Nu lyssnar vi.',
  'evening.rule.questions': 'Det är bara nu vi ställer frågor.',
  'evening.rule.team-up': 'Alla väljer ett bord. Ingen bara tittar på.',
  'evening.rule.one-idea': 'En idé, inte två.',
  'evening.rule.share-out': 'Nu lyssnar vi.',
  'evening.rule.support': 'Även små löften räknas. Lova bara det du tänker hålla.',
  'evening.ruleLabel': 'Regeln',

  'evening.skip': 'Gå till det som pågår nu',
  'evening.agenda': 'Träffens steg',
  'evening.place': 'Steg {at} av {all}',
  'evening.turn': 'Utmaning {at} av {all}: {title}',
  'evening.minutes': '{minutes} min',
  'evening.now': 'Nu: {step}',
  'evening.loading': 'Ett ögonblick …',

  'evening.timeLeft': 'Tid kvar',
  'evening.timeReady': 'Inte startad',
  'evening.timePaused': 'Pausad',
  'evening.timeOver': 'Tiden är ute',
  'evening.timeOverSaid': 'Tiden är ute.',

  'evening.cities': 'Städerna, deras lokala tid och vilka som är här',
  'evening.hereFrom': '{count, plural, one {# person här} other {# personer här}}',

  'evening.menu': '{name}: din meny',
  'evening.menuFacilitator': 'Moderator: din meny',
  'evening.facilitator': 'Moderator',
  'evening.language': 'Språk',
  'evening.rename': 'Byt mitt namn',
  'evening.introduce': 'Berätta vem jag är',
  'evening.soundOn': 'Slå på ljudet',
  'evening.soundOff': 'Stäng av ljudet',
  'evening.soundHint': 'Ringer när tiden är ute',
  'evening.themeLight': 'Ljust',
  'evening.themeDark': 'Mörkt',
  'evening.themeDevice': 'Ljust eller mörkt som på enheten',
  'evening.leave': 'Lämna träffen',

  'evening.name': 'Ditt namn',
  'evening.nameHint': 'Ett smeknamn går bra.',
  'evening.nameTooLong': 'Använd högst {most} tecken.',
  'evening.nameMissing': 'Skriv ett namn.',
  'evening.tooLong': 'Korta ner till {most} tecken.',
  'evening.counter': '{used} av {most} tecken',
  'evening.save': 'Spara',
  'evening.cancel': 'Avbryt',

  'evening.leaveTitle': 'Vill du lämna träffen på den här enheten?',
  'evening.leaveText':
    'Det du har skrivit finns kvar. Kommer du tillbaka med koden blir du en ny gäst.',
  'evening.leaveUnsaved':
    '{count, plural, one {# ändring du har gjort är inte sparad} other {# ändringar du har gjort är inte sparade}} än och försvinner om du lämnar nu.',
  'evening.leaveConfirm': 'Lämna',
  'evening.leaveStay': 'Stanna kvar',

  'evening.removedTitle': 'Du finns inte längre på listan',
  'evening.removedText':
    'En moderator har tagit bort dig från listan. Det du har skrivit och lovat finns kvar med ditt namn. Om det var ett misstag: prata med moderatorn eller gå med igen.',
  'evening.takenBackText':
    'En moderator har tagit bort dig från listan, och det du skrev syns inte längre. Om det var ett misstag, säg till moderatorn: när du är tillbaka går sidan vidare av sig själv.',
  'evening.removedJoin': 'Gå med igen',

  'evening.closedTitle': 'Träffen är slut',
  'evening.closedText': 'Den avslutades {when}. Inget kan ändras längre, men allt går att läsa.',
  'evening.closedOutcome': 'Se resultatet',

  'evening.introduceTitle': 'Vem är du?',
  'evening.introduceText': 'Då ser de andra ditt namn, och du kan själv vara med.',
  'evening.introduceName': 'Ditt namn',
  'evening.introduceCity': 'Din stad',
  'evening.introduceLanguage': 'Språket du skriver på',
  'evening.introduceConfirm': 'Det är jag',
  'evening.introduceSkip': 'Inte nu',

  'evening.othersTitle': 'Någon annan har ändrat samma ord. Nu står det:',
  'evening.othersTake': 'Ta deras',
  'evening.othersText':
    'Dina ord står kvar i fältet. Spara igen för att behålla dem, eller för ihop båda där först.',

  'evening.failedTitle': 'Den här delen kan inte visas',
  'evening.failedText': 'Inget du har skrivit är borta. Försök igen eller ladda om sidan.',
  'evening.failedAgain': 'Försök igen',
};

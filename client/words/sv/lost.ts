// Ord som servern inte tog emot, på svenska: varför, och vad man kan göra med dem.
import type { lostWords as english } from '../en/lost.ts';

export const lostWords: Record<keyof typeof english, string> = {
  'lost.title':
    '{count, plural, one {Något du skrev togs inte emot} other {# saker du skrev togs inte emot}}',
  'lost.kept': 'Dina ord finns kvar på den här enheten tills du släpper dem.',
  'lost.notKept':
    'Dina ord finns bara på den här sidan, för just nu kan inget sparas på din enhet. Kopiera dem innan du lämnar sidan.',
  'lost.list': 'Dina ord som inte togs emot',
  'lost.nothing': 'Din senaste ändring togs inte emot, men inga av dina ord har gått förlorade.',
  'lost.close': 'Jag förstår',

  'lost.copy': 'Kopiera',
  'lost.copyAll': 'Kopiera allt',
  'lost.copied': 'Kopierat',
  'lost.copyFailed': 'Webbläsaren kopierade inte. Dina ord är markerade: kopiera dem för hand.',
  'lost.takeUp': 'Lägg i fältet',
  'lost.putOnTable': 'Lägg på bordet igen',
  'lost.putInText': 'Lägg till i texten',
  'lost.putAllBack': '{count, plural, one {Lägg tillbaka den} other {Lägg tillbaka alla #}}',
  'lost.letGo': 'Släpp',
  'lost.letAllGo': 'Släpp allt',

  'lost.why.step':
    'De kom fram när träffen redan hade gått vidare till ett annat steg. Kopiera dem, eller be en moderator gå tillbaka.',
  'lost.why.seat':
    'Du satt inte längre vid det här bordet när de kom fram. Sätt dig här igen, eller ta med dem till ditt eget bord.',
  'lost.why.closed':
    'Träffen var avslutad när de kom fram. Kopiera dem, eller be en moderator öppna den igen.',
  'lost.why.role': 'Det här kan bara en moderator ändra. Be någon av dem.',
  'lost.why.copy-claimed':
    'Medan den här enheten var borta skrev någon annan i dess ställe, så dina ord gick inte att skilja från deras. De finns kvar här: lägg tillbaka dem.',
  'lost.why.read-only':
    'Det här går bara att läsa just nu. Kopiera dina ord om du vill använda dem på annat håll.',
  'lost.why.unreadable':
    'Umecon kunde inte tyda ändringen. Sidan visar det som är sparat; lägg tillbaka dina ord härifrån.',
  'lost.why.too-large':
    'Det var mer än som kan tas emot på en gång. Lägg tillbaka det i mindre delar.',
  'lost.why.idea-not-yours':
    'Idén är någon annans, och bara den som skrev den kan ändra den. Lägg fram dina ord som en egen idé, eller bygg vidare på den.',
  'lost.why.idea-too-long': 'En idé får ha högst 500 tecken. Korta ner den, eller gör flera idéer.',
  'lost.why.diverged':
    'Det som stod på den här enheten stämde inte längre med det gemensamma. Det här är de av dina ord som saknas där.',
  'lost.why.renewed':
    'Det gemensamma återställdes under tiden, och på den här enheten fanns det äldre kvar.',

  'lost.recoveryTitle': 'Nu ser du det gemensamma igen',
  'lost.recoveryText':
    'Kopian på den här enheten stämde inte längre med den gemensamma, så den byttes ut ({when}). Din gamla kopia finns kvar på enheten, och du kan spara det som stod i den som en textfil.',
  'lost.recoveryOnPage':
    'Kopian på den här enheten stämde inte längre med den gemensamma, så den byttes ut ({when}). Din gamla kopia finns bara på den här sidan: spara det som stod i den som en textfil innan du lämnar sidan.',
  'lost.recoverySave': 'Spara min gamla kopia som textfil',
  'lost.recoveryHead': 'Kopian på den här enheten, som den var {when}',
};

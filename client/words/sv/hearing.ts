// What others do, told to those who listen, in Swedish.
import type { hearingWords as english } from '../en/hearing.ts';

export const hearingWords: Record<keyof typeof english, string> = {
  'hearing.label': 'Vad de andra gör',
  'hearing.tune': 'Vad jag får höra om de andra',
  'hearing.tuneText':
    'För dig som lyssnar på sidan. Det väntar tills du har skrivit klart, och valet gäller bara på den här enheten.',
  'hearing.tune.all': 'Allt',
  'hearing.tune.allHint': 'Nya idéer, löften, frågor, vilka som kommer och går',
  'hearing.tune.mine': 'Det som rör mig',
  'hearing.tune.mineHint': 'Idéer som bygger vidare på mina, mitt bord, min utmaning, klockan',
  'hearing.tune.off': 'Ingenting',
  'hearing.tune.done': 'Klart',

  'hearing.idea': 'Ny idé{city, select, none {} other { från {city}}}: {text}',
  'hearing.ride': '{name, select, none {Någon} other {{name}}} bygger vidare på din idé: {text}',
  'hearing.ideas':
    '{count, plural, one {# ny idé} other {# nya idéer}}{city, select, none {} other { från {city}}}{mine, plural, =0 {} one {, en bygger vidare på din} other {, # bygger vidare på dina}}.',
  'hearing.mendedYours': 'Din idé har ändrats. Nu står det: {text}',
  'hearing.mended':
    '{count, plural, one {En idé har ändrats} other {# idéer har ändrats}}{mine, plural, =0 {} one {, en av dem är din} other {, # av dem är dina}}.',

  'hearing.question': '{name, select, none {Någon} other {{name}}} frågar: {text}',
  'hearing.questions':
    '{count} nya frågor{mine, plural, =0 {} one {, en av dem till dig} other {, # av dem till dig}}.',
  'hearing.answer': 'Besvarad: {text}',
  'hearing.answers':
    '{count} frågor har besvarats{mine, plural, =0 {} one {, en av dem är din} other {, # av dem är dina}}.',
  'hearing.promise': '{name, select, none {Någon} other {{name}}} lovar: {text}',
  'hearing.promises':
    '{count} nya löften{mine, plural, =0 {} one {, ett av dem till din utmaning} other {, # av dem till din utmaning}}.',
  'hearing.report': '{name, select, none {Någon} other {{name}}} berättar hur det gick: {text}',
  'hearing.reports': '{count} personer har berättat hur det gick med tidigare utmaningar.',
  'hearing.challenge': '{name, select, none {Någon} other {{name}}} har en utmaning: {text}',
  'hearing.challenges': '{count} nya utmaningar.',
  'hearing.hand':
    '{first, plural, =0 {{name} har varit med förut} other {{name} är med för första gången}}.',
  'hearing.hands':
    '{count} händer räcktes upp{first, plural, =0 {} other {, # med för första gången}}{again, plural, =0 {} other {, # har varit med förut}}.',
  'hearing.feeling': 'Så känns det för {name}: {text}',
  'hearing.feelings': '{count} personer har berättat hur det känns.',
  'hearing.votes': '{count, plural, one {# ny röst} other {# nya röster}}.',

  'hearing.satHere':
    '{count, plural, one {{names} sitter} other {{names} sitter}} nu vid ditt bord.',
  'hearing.sat':
    '{count, plural, one {# person} other {# personer}} har satt sig vid ett annat bord.',
  'hearing.came': '{count, plural, one {{names} är} other {{names} är}} här.',
  'hearing.left': '{count, plural, one {{names} är} other {{names} är}} inte här just nu.',
  'hearing.more': '{count, plural, one {# till} other {# till}}',

  'hearing.timer.started':
    'Klockan går: {minutes, plural, =0 {mindre än en minut} one {# minut} other {# minuter}} kvar.',
  'hearing.timer.paused':
    'Klockan är pausad: {minutes, plural, =0 {mindre än en minut} one {# minut} other {# minuter}} kvar.',
  'hearing.timer.changed':
    'Tiden har ändrats: {minutes, plural, =0 {mindre än en minut} one {# minut} other {# minuter}} kvar.',
};

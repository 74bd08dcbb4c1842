// What others do, told to those who listen, in English: short, one breath each.
export const hearingWords = {
  'hearing.label': 'What others are doing',
  'hearing.tune': 'What to tell me of others',
  'hearing.tuneText':
    'For those who listen to the page. It waits until you stop writing, and only this device remembers it.',
  'hearing.tune.all': 'Everything',
  'hearing.tune.allHint': 'New ideas, promises, questions, who comes and goes',
  'hearing.tune.mine': 'What concerns me',
  'hearing.tune.mineHint': 'Ideas that ride on mine, my table, my challenge, the clock',
  'hearing.tune.off': 'Nothing',
  'hearing.tune.done': 'Done',

  'hearing.idea': 'New idea{city, select, none {} other { from {city}}}: {text}',
  'hearing.ride': '{name, select, none {Somebody} other {{name}}} rides on your idea: {text}',
  'hearing.ideas':
    '{count, plural, one {# new idea} other {# new ideas}}{city, select, none {} other { from {city}}}{mine, plural, =0 {} one {, one rides on yours} other {, # ride on yours}}.',
  'hearing.mendedYours': 'Your idea was changed. Now it says: {text}',
  'hearing.mended':
    '{count, plural, one {An idea was changed} other {# ideas were changed}}{mine, plural, =0 {} one {, one of them yours} other {, # of them yours}}.',

  'hearing.question': '{name, select, none {Somebody} other {{name}}} asks: {text}',
  'hearing.questions':
    '{count} new questions{mine, plural, =0 {} one {, one of them for you} other {, # of them for you}}.',
  'hearing.answer': 'Answered: {text}',
  'hearing.answers':
    '{count} questions were answered{mine, plural, =0 {} one {, one of them yours} other {, # of them yours}}.',
  'hearing.promise': '{name, select, none {Somebody} other {{name}}} promises: {text}',
  'hearing.promises':
    '{count} new promises{mine, plural, =0 {} one {, one of them for your challenge} other {, # of them for your challenge}}.',
  'hearing.report': '{name, select, none {Somebody} other {{name}}} tells what became of: {text}',
  'hearing.reports': '{count} people told what became of earlier challenges.',
  'hearing.challenge': '{name, select, none {Somebody} other {{name}}} brings a challenge: {text}',
  'hearing.challenges': '{count} new challenges.',
  'hearing.hand':
    '{first, plural, =0 {{name} has been here before} other {{name} is here for the first time}}.',
  'hearing.hands':
    '{count} hands went up{first, plural, =0 {} other {, # here for the first time}}{again, plural, =0 {} other {, # back again}}.',
  'hearing.feeling': '{name} feels: {text}',
  'hearing.feelings': '{count} people said how they feel.',
  'hearing.votes': '{count, plural, one {# new vote} other {# new votes}}.',

  'hearing.satHere': '{count, plural, one {{names} sits} other {{names} sit}} at your table now.',
  'hearing.sat': '{count, plural, one {# person} other {# people}} sat down at another table.',
  'hearing.came': '{count, plural, one {{names} is} other {{names} are}} here.',
  'hearing.left': '{count, plural, one {{names} is} other {{names} are}} away.',
  'hearing.more': '{count, plural, one {# other} other {# others}}',

  'hearing.timer.started':
    'The clock is running: {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}} left.',
  'hearing.timer.paused':
    'The clock is paused: {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}} left.',
  'hearing.timer.changed':
    'The clock was changed: {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}} left.',
} as const;

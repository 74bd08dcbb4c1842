// Words that the server did not take, in English: why, and what can be done with them.
export const lostWords = {
  'lost.title':
    '{count, plural, one {Something you wrote was not taken} other {# things you wrote were not taken}}',
  'lost.kept': 'Your words are kept on this device until you let them go.',
  'lost.notKept':
    'Your words are only on this page, because this device keeps nothing right now. Copy them before you leave it.',
  'lost.list': 'Your words that were not taken',
  'lost.nothing': 'Your last change was not taken; none of your words are lost.',
  'lost.close': 'All right',

  'lost.copy': 'Copy',
  'lost.copyAll': 'Copy all',
  'lost.copied': 'Copied',
  'lost.copyFailed': 'Your browser did not copy it. Your words are marked: copy them by hand.',
  'lost.takeUp': 'Put in the field',
  'lost.putOnTable': 'Put on the table again',
  'lost.putInText': 'Add to the text',
  'lost.putAllBack': '{count, plural, one {Put it back} other {Put all # back}}',
  'lost.letGo': 'Let go',
  'lost.letAllGo': 'Let all go',

  'lost.why.step':
    'They arrived after the session had gone on to another step. Copy them, or ask a facilitator to go back.',
  'lost.why.seat':
    'You no longer sat at this table when they arrived. Sit down here again, or take them to your own table.',
  'lost.why.closed':
    'The session had ended when they arrived. Copy them, or ask a facilitator to open it again.',
  'lost.why.role': 'Only a facilitator may change this. Ask one of them.',
  'lost.why.copy-claimed':
    'While this device was away, somebody else wrote in its place, so your words could not be told apart from theirs. They are safe here: put them back.',
  'lost.why.read-only':
    'This can only be read at the moment. Copy your words to use them elsewhere.',
  'lost.why.unreadable':
    'Umecon could not make sense of the change. The page shows what is saved; put your words back from here.',
  'lost.why.too-large': 'That was more than can be taken at once. Put it back in smaller pieces.',
  'lost.why.idea-not-yours':
    'This idea is somebody else’s, and only its author can change it. Put your words down as an idea of your own, or ride on it.',
  'lost.why.idea-too-long': 'An idea can have 500 characters at most. Shorten it, or make several.',
  'lost.why.diverged':
    'This device’s copy no longer said the same as the shared one. These are your words that are missing there.',
  'lost.why.renewed':
    'What everybody shares was put right meanwhile, and this device still had the older copy.',

  'lost.recoveryTitle': 'You now see the shared copy again',
  'lost.recoveryText':
    'This device’s copy no longer said the same as the shared one, so it was replaced ({when}). Your old copy is kept on this device, and you can save what it said as a text file.',
  'lost.recoveryOnPage':
    'This device’s copy no longer said the same as the shared one, so it was replaced ({when}). Your old copy is only on this page: save what it said as a text file before you leave it.',
  'lost.recoverySave': 'Save my old copy as a text file',
  'lost.recoveryHead': 'This device’s copy as it was on {when}',
} as const;

// Words of the frame around every page, English: waiting, failing, the way back.
export const commonWords = {
  'common.loading': 'One moment …',
  'common.strangerTitle': 'You have not joined yet',
  'common.strangerBody':
    'Nobody has joined on this device. Enter the code that you were given, or open the link again.',
  'common.toCode': 'Enter a code',
  'common.failedTitle': 'You cannot come in right now',
  'common.retry': 'Try again',
  'common.brokenTitle': 'This page cannot be shown',
  'common.brokenBody': 'What was saved is still there. Reload the page to go on.',
  'common.reload': 'Reload',
  'common.home': 'To the front page',
  'common.skip': 'Skip to the content',
  'common.choose': 'Choose …',
} as const;

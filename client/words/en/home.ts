// The front page and the page for wrong addresses in English.
export const homeWords = {
  'home.skip': 'Go to the content',
  'home.language': 'Language',
  'home.title': 'Your town and another, thinking together',
  'home.what':
    'At a Umecon, people tell what they wish for their town. Everybody else, here and in the partner city, adds ideas and rides on each other’s, each in their own language. Before they go home, they promise how they will help.',
  'home.enter': 'Come in',
  'home.code': 'The code of your session',
  'home.codeHint':
    'Eight letters and digits, from your invitation or from the big screen in the hall.',
  'home.organiseText': 'Would you like to hold a session?',
  'home.organise': 'To the organiser’s page',
  'home.lost': 'There is nothing here',
  'home.lostText':
    'Perhaps a letter of the address is missing. If you have a code, you can enter it on the front page.',
  'home.lostGo': 'To the front page',
} as const;

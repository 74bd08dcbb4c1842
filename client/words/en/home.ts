// The front page and the page for wrong addresses in English.
export const homeWords = {
  'home.skip': 'Go to the content',
  'home.language': 'Language',
  'home.title': 'An evening for your town, with another town',
  'home.what':
    'At a Umecon, people tell what they wish for their town. Everybody else, here and in the partner city, adds ideas and builds on each other’s, each in their own language. Before they go home, they promise how they will help.',
  'home.enter': 'Come in',
  'home.code': 'The code of your evening',
  'home.codeHint': 'Eight letters and digits, from your invitation or from the screen in the hall.',
  'home.organiseText': 'Would you like to hold an evening?',
  'home.organise': 'To the organiser’s page',
  'home.lost': 'There is nothing here',
  'home.lostText':
    'Perhaps a letter of the address is missing. If you have a code, you can enter it on the front page.',
  'home.lostGo': 'To the front page',
} as const;

// The share-out in English: each table's one idea, and all tables at a glance.
export const shareOutWords = {
  'share-out.place': 'Table {at} of {all}',
  'share-out.nowSaid': 'Now: {title}',
  'share-out.ridesAcross': 'Rides on an idea from across the border',
  'share-out.rides': 'Rides on another idea',
  'share-out.notSettled': 'This table has not settled on one idea',
  'share-out.notSettledText':
    '{count, plural, =0 {What did you talk about? Tell us in a sentence.} one {Its idea is kept all the same. What did you talk about? Tell us in a sentence.} other {All its # ideas are kept all the same. What did you talk about? Tell us in a sentence.}}',
  'share-out.ideas': '{count, plural, one {idea} other {ideas}}',
  'share-out.rideCount': '{count, plural, one {ride} other {rides}}',
  'share-out.acrossCount':
    '{count, plural, one {ride across the border} other {rides across the border}}',
  'share-out.before': 'Back to “{title}”',
  'share-out.after': 'On to “{title}”',
  'share-out.all': 'All tables',
  'share-out.settledBy': '{name}, {city}',
  'share-out.notYet': 'Not settled yet',
  'share-out.ideaCount': '{count, plural, =0 {No ideas} one {# idea} other {# ideas}}',
  'share-out.show': 'Show to everybody',
  'share-out.showLabel': 'Show “{title}” to everybody',
  'share-out.waiting': 'The first table begins in a moment',
  'share-out.waitingText': 'Each table tells about its one idea.',
  'share-out.empty': 'There is no table to hear from',
  'share-out.emptyText': 'No challenge was pitched today.',
} as const;

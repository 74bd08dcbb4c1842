// The sizes the product promises to hold, in one place, so that a screen and a rule never disagree.

export const limits = {
  nameCharacters: 60,
  titleCharacters: 120,
  questionCharacters: 300,
  ideaCharacters: 500,
  /** Units of UTF-16: what 500 characters of any script are, unless somebody piles up signs. */
  ideaUnits: 4000,
  groupTitleCharacters: 60,
  commitmentCharacters: 500,
  reportCharacters: 1000,
  checkInCharacters: 60,
  cities: 12,
  steps: 40,
  stepMinutes: 240,
  participants: 400,
  challenges: 24,
  commitments: 2000,
  commitmentsPerPerson: 40,
  reports: 100,
  questions: 1000,
  questionsPerPerson: 40,
  votesPerPerson: 3,
  extendMinutes: 60,
  // Bytes of one person in the shared documents, at once and then a second: first answers, the same once more, and edits
  // that are there already.
  answerBytesAtOnce: 16 * 1024 * 1024,
  answerBytesPerSecond: 1024 * 1024,
  repeatBytesAtOnce: 256 * 1024,
  repeatBytesPerSecond: 16 * 1024,
  knownBytesAtOnce: 2 * 1024 * 1024,
  knownBytesPerSecond: 256 * 1024,
  // Bytes that may wait for the network: on all connections of one person, and on all of the server.
  unsentBytesPerPerson: 8 * 1024 * 1024,
  unsentBytes: 128 * 1024 * 1024,
} as const;

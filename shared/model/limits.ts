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

  // wrong codes, keys and tokens, within ten minutes; a right one always enters
  guessWindowSeconds: 600,
  wrongCodesPerAddress: 30,
  wrongCodesInAll: 250,
  wrongKeysPerAddress: 20,
  wrongKeysInAll: 200,
  wrongTokensPerAddress: 1000,
  wrongTokensInAll: 10_000,
  /** How long a wrong key waits for its answer once there were too many, and how many wait at a time. */
  wrongKeyWaitMs: 50,
  wrongKeysWaiting: 50,

  // the disk: with less than this left the server says that it cannot save
  diskFloorBytes: 4 * 1024 * 1024,
} as const;

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
  /** Client ids held in one document for one person who has not written under them yet. */
  reservedCopiesPerPerson: 32,
  // Values of a table's document.
  /** UTF-16 units of a group's id, and of any other key that has no shape of its own. */
  groupIdUnits: 200,
  /** How far from the middle of a board a card may lie, in pixels. */
  boardReach: 1_000_000,
  /** How long before the session was made, and from now on, the moment of an idea may lie, in milliseconds. */
  momentLeewayMs: 86_400_000,
} as const;

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
  // What one person may fill: far less than the lists hold, so that nobody fills them for the others.
  challengesPerPerson: 3,
  /** Also those taken back again: each had documents of its own. */
  pitchesPerPerson: 12,
  reportsPerPerson: 5,
  /** Answers that a repeated command gets again; older ones are forgotten. */
  rememberedCommandsPerPerson: 20_000,
  // A crowd at the door: more than so many people within so many seconds are told to facilitators as a rush.
  rushPeople: 50,
  rushSeconds: 10,
  /** Also those who were removed again. */
  participantsEver: 2000,
  /** Acts of taking people back that can still be undone. */
  takeBacks: 10,
} as const;

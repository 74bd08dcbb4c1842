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

  // What a shared document may become. Deletions always pass, and what is larger from before still opens.
  /** Bytes as encoded, and structs of Yjs. */
  documentBytes: 8 * 1024 * 1024,
  documentStructs: 250_000,
  /** Of them, what one person wrote. */
  documentBytesPerPerson: 4 * 1024 * 1024,
  documentStructsPerPerson: 100_000,
  ideasPerTable: 12_000,
  ideasPerPersonAtTable: 4_000,
  groupsPerTable: 1_000,
  /** Units of UTF-16 of a statement or a brief: more than a novel. */
  richTextUnits: 3_000_000,
  /** Of it, what overviews of a table show. */
  overviewStatementUnits: 10_000,
  /** Languages into which ideas may be put in one session, and units of UTF-16 of one reading. */
  readingLanguages: 12,
  readingUnits: 1_000,
  /** What one person may write into all documents: bytes at once, and then in a second. More than that waits. */
  writtenBytesAtOnce: 8 * 1024 * 1024,
  writtenBytesPerSecond: 8 * 1024,
  /** What a struct costs of them beside its bytes: it takes as much memory however short it is. */
  writtenBytesPerStruct: 64,
} as const;

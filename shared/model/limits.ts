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
  // Connections. Beyond each the oldest goes: a phone whose half-open lines wait for their time-out must get in.
  /** Of one person by Socket.IO, and by `/sync`: there each document has its own, and a full evening has 48. */
  connectionsPerPerson: 20,
  plainConnectionsPerPerson: 64,
  /** On each of the two ways; the person with the most loses the oldest. */
  connectionsPerSession: 2000,
  /** One link serves every hall, and guests look at it too. */
  wallsPerAddress: 60,
  wallsPerSession: 300,
  /** Those who have not shown a token: a hall that comes back at once stays far below. */
  strangersPerAddress: 2000,
  strangers: 6000,
  strangersPerAddressPerSecond: 5000,
  strangerSeconds: 10,
  strangerBytes: 16_384,
  strangerPackets: 16,
  // What one person may send on all connections together: at once, and then per second; more of it waits.
  packetsAtOnce: 8000,
  packetsPerSecond: 1000,
  bytesAtOnce: 32 * 1024 * 1024,
  bytesPerSecond: 8 * 1024 * 1024,
  /** In one request of long polling. */
  packetsPerRequest: 4096,
  // What no page of ours sends, unknown or far too often: at once, and then per second; beyond it one is out for a while.
  offencesAtOnce: 200,
  offencesPerSecond: 5,
  barredSeconds: 10,
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

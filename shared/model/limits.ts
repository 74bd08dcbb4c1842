// The sizes the product promises to hold, in one place, so that a screen and a rule never disagree. Texts count their
// characters where people see a count, and units of UTF-16 where only a program would reach the limit.

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

export const limits = {
  // What people write.
  nameCharacters: 60,
  checkInCharacters: 60,
  titleCharacters: 120,
  groupTitleCharacters: 60,
  questionCharacters: 300,
  ideaCharacters: 500,
  /** What 500 characters of any script are, unless somebody piles up signs. */
  ideaUnits: 4000,
  commitmentCharacters: 500,
  reportCharacters: 1000,

  // A session, and what one person may fill of it: far less than its lists hold.
  cities: 12,
  steps: 40,
  stepMinutes: 240,
  extendMinutes: 60,
  participants: 400,
  /** Also those who were removed again. */
  participantsEver: 2000,
  challenges: 24,
  challengesPerPerson: 3,
  /** Also those taken back again: each had documents of its own. */
  pitchesPerPerson: 12,
  reports: 100,
  reportsPerPerson: 5,
  questions: 1000,
  questionsPerPerson: 40,
  commitments: 2000,
  commitmentsPerPerson: 40,
  votesPerPerson: 3,
  /** Acts of taking people back that can still be undone. */
  takeBacks: 10,
  /** Answers that a repeated command gets again; older ones are forgotten. */
  rememberedCommandsPerPerson: 20_000,

  // A crowd at the door: more people than this within so many seconds are told to facilitators as a rush.
  rushPeople: 50,
  rushSeconds: 10,

  // Wrong codes, keys and tokens within a while; a right one always enters.
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

  // Connections. Beyond each the oldest goes: a phone whose half-open lines wait for their time-out must get in.
  /** Of one person by Socket.IO, and by `/sync`: there each document has its own, and a full evening has 48. */
  connectionsPerPerson: 20,
  plainConnectionsPerPerson: 64,
  /** On each of the two ways; the person with the most loses the oldest. */
  connectionsPerSession: 2000,
  /** One link serves every hall, and guests look at it too. */
  wallsPerAddress: 60,
  wallsPerSession: 300,

  // Strangers: connections that have not shown a token. A hall that comes back at once stays far below.
  strangers: 6000,
  strangersPerAddress: 2000,
  strangersPerAddressPerSecond: 5000,
  strangerSeconds: 10,
  strangerBytes: 16 * kibibyte,
  strangerPackets: 16,

  // What one person sends, on all connections together: at once, and then per second; more of it waits.
  packetsAtOnce: 8000,
  packetsPerSecond: 1000,
  /** In one request of long polling. */
  packetsPerRequest: 4096,
  bytesAtOnce: 32 * mebibyte,
  bytesPerSecond: 8 * mebibyte,
  // What no page of ours sends, or far too often: beyond it one is out for a while.
  offencesAtOnce: 200,
  offencesPerSecond: 5,
  barredSeconds: 10,

  // Bytes that wait for the network to take them: for one person, and for everybody.
  unsentBytesPerPerson: 8 * mebibyte,
  unsentBytes: 128 * mebibyte,

  // A shared document. Deletions always pass, and what is larger from before still opens.
  /** Bytes as encoded, and structs of Yjs; and of them what one person wrote. */
  documentBytes: 8 * mebibyte,
  documentBytesPerPerson: 4 * mebibyte,
  documentStructs: 250_000,
  documentStructsPerPerson: 100_000,
  ideasPerTable: 12_000,
  ideasPerPersonAtTable: 4_000,
  groupsPerTable: 1_000,
  /** UTF-16 units of a group's id, and of any other key that has no shape of its own. */
  groupIdUnits: 200,
  /** How far from the middle of a board a card may lie, in pixels. */
  boardReach: 1_000_000,
  /** How long before the session was made, and from now on, the moment of an idea may lie: a day. */
  momentLeewayMs: 86_400_000,
  /** Of a statement or a brief: more than a novel. */
  richTextUnits: 3_000_000,
  /** Of a statement, what overviews of a table show. */
  overviewStatementUnits: 10_000,
  /** Languages into which ideas may be put in one session, and how long one reading is. */
  readingLanguages: 12,
  readingUnits: 1_000,
  /** Client ids held for one person in one document who has not written under them yet. */
  reservedCopiesPerPerson: 32,

  // What one person costs all shared documents together, in bytes: at once, and then per second; more of it waits.
  writtenBytesAtOnce: 8 * mebibyte,
  writtenBytesPerSecond: 8 * kibibyte,
  /** What a struct costs of them beside its bytes: it takes as much memory however short it is. */
  writtenBytesPerStruct: 64,
  /** Edits that a document has already. */
  knownBytesAtOnce: 2 * mebibyte,
  knownBytesPerSecond: 256 * kibibyte,
  /** First answers, and the same once more. */
  answerBytesAtOnce: 16 * mebibyte,
  answerBytesPerSecond: mebibyte,
  repeatBytesAtOnce: 256 * kibibyte,
  repeatBytesPerSecond: 16 * kibibyte,

  /** The disk: with less than this left the server says that it cannot save. */
  diskFloorBytes: 4 * mebibyte,
} as const;

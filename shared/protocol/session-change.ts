// The difference between two states of a session: small enough to send to everyone, exact enough to apply blindly.
// `applyChange(before, toChange(before, after))` equals `after`.
import type { Session } from '../model/session.ts';

/** Collections whose members have an id; order matters and travels as `order` when it changed. */
const collections = [
  'steps',
  'participants',
  'facilitators',
  'challenges',
  'tables',
  'questions',
  'reports',
  'commitments',
] as const;
type Collection = (typeof collections)[number];
type Plain = Exclude<keyof Session, Collection | 'version' | 'away'>;

const plains = [
  'id',
  'code',
  'title',
  'createdAt',
  'startsAt',
  'closedAt',
  'template',
  'order',
  'cities',
  'step',
  'visit',
  'visits',
  'revision',
  'timer',
  'focus',
  'votes',
  'doorLockedAt',
  'wallEpoch',
  'takeBacks',
] as const satisfies readonly Plain[];

interface Member {
  readonly id: string;
}

/** Members put in place, and the full order of ids when members came, went or moved. */
interface CollectionChange<T extends Member> {
  readonly put?: readonly T[];
  readonly order?: readonly string[];
}

export type SessionChange = {
  readonly [K in Plain]?: Session[K];
} & {
  readonly collections?: {
    readonly [K in Collection]?: CollectionChange<Session[K][number]>;
  };
};

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

function toCollectionChange<T extends Member>(
  before: readonly T[],
  after: readonly T[],
): CollectionChange<T> | undefined {
  const known = new Map(before.map((member) => [member.id, member]));
  const put = after.filter((member) => !isSame(known.get(member.id), member));
  const order = after.map(({ id }) => id);
  const isOrdered = isSame(
    before.map(({ id }) => id),
    order,
  );
  if (put.length === 0 && isOrdered) return undefined;
  return { ...(put.length > 0 && { put }), ...(!isOrdered && { order }) };
}

export function toChange(before: Session, after: Session): SessionChange {
  const changedPlains = plains.filter((key) => !isSame(before[key], after[key]));
  const changedCollections = collections.flatMap((key) => {
    const change = toCollectionChange<Member>(before[key], after[key]);
    return change ? [[key, change] as const] : [];
  });
  return {
    ...Object.fromEntries(changedPlains.map((key) => [key, after[key]])),
    ...(changedCollections.length > 0 && { collections: Object.fromEntries(changedCollections) }),
  };
}

function applyCollectionChange<T extends Member>(
  before: readonly T[],
  change: CollectionChange<T>,
): T[] {
  const members = new Map(before.map((member) => [member.id, member]));
  for (const member of change.put ?? []) members.set(member.id, member);
  const order = change.order ?? before.map(({ id }) => id);
  return order.flatMap((id) => members.get(id) ?? []);
}

export function applyChange(before: Session, change: SessionChange, version: number): Session {
  const { collections: collectionChanges = {}, ...plainChanges } = change;
  const members = Object.entries(collectionChanges).map(([key, collectionChange]) => [
    key,
    applyCollectionChange<Member>(before[key as Collection], collectionChange),
  ]);
  return { ...before, ...plainChanges, ...Object.fromEntries(members), version };
}

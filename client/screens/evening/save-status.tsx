// Whether one's work is safe. "Saved" is said only when everything is on the server's disk.
import { useEffect, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { StatusBanner, type StatusKind } from '../../parts/status-banner.tsx';
import { type ConnectionState, useConnection } from '../../state/connection.ts';
import { useRenewal } from '../../state/renewal.ts';
import { useWords, type WordsValue } from '../../state/words.tsx';

interface Status {
  readonly kind: StatusKind;
  readonly words: string;
  readonly detail?: string;
  /** Spoken once for as long as it stays the same. */
  readonly topic?: string;
}

/** Every connection begins by the slower way; only one that stays there is worth a word. */
const slowAfterMs = 15_000;

/** What can be lost goes before what is felt, and that before how it comes about. */
function toRemark(
  { isKept, isSlow }: ConnectionState,
  isBySlowerWay: boolean,
  { t }: WordsValue,
): Pick<Status, 'detail'> {
  if (!isKept) return { detail: t('status.notKept') };
  if (isSlow) return { detail: t('status.slowConnection') };
  return isBySlowerWay ? { detail: t('status.slow') } : {};
}

function toStatus(
  { status, unsaved, unkept, problem, comeBack, isLineTold }: ConnectionState,
  remark: Pick<Status, 'detail'>,
  { t }: WordsValue,
): Status {
  const count = unsaved;
  const atRisk = unkept > 0 ? { count: unkept } : null;
  const waiting = atRisk ? t('status.notKeptHere', atRisk) : t('status.keptHere', { count });
  if (problem === 'store') {
    return {
      kind: 'problem',
      topic: 'store',
      words: t('status.store'),
      detail: atRisk ? t('status.storeNotKept', atRisk) : t('status.storeDetail', { count }),
    };
  }
  if (comeBack) {
    return {
      kind: 'offline',
      topic: 'crowded-out',
      words: t('status.crowdedOut'),
      detail: count > 0 ? waiting : t('status.crowdedOutDetail'),
    };
  }
  if (status === 'ended') {
    const detail = atRisk ? t('status.endedNotKept', atRisk) : t('status.endedDetail');
    return { kind: 'offline', topic: 'ended', words: t('status.ended'), detail };
  }
  if (status !== 'connected') {
    const here = status === 'unsteady' ? t('status.unsteadyDetail') : t('status.readHere');
    const detail = count > 0 ? `${waiting} ${t('status.keepWriting')}` : here;
    return { kind: 'offline', topic: 'line', words: t(`status.${status}`), detail };
  }
  const line = isLineTold && { topic: 'line' };
  return count > 0
    ? { kind: 'saving', words: t('status.saving'), ...remark, ...line }
    : { kind: 'saved', words: t('status.saved'), ...remark, ...line };
}

/** A quiet line while all is well, a banner when it is not. */
export function SaveStatus() {
  const words = useWords();
  const connection = useConnection();
  const isPolling = connection.transport === 'polling';
  const [slowSince, setSlowSince] = useState(false);
  useEffect(() => {
    if (!isPolling) return;
    const timer = setTimeout(() => setSlowSince(true), slowAfterMs);
    return () => {
      clearTimeout(timer);
      setSlowSince(false);
    };
  }, [isPolling]);
  const remark = toRemark(connection, isPolling && slowSince, words);
  const { comeBack, unkept } = connection;
  const action = comeBack && <Button onClick={comeBack}>{words.t('status.goOnHere')}</Button>;
  const status = toStatus(connection, remark, words);
  // A page older than its server is told so above, together with what to do.
  const isTold = useRenewal() !== 'current' && unkept === 0;
  return <StatusBanner {...status} detail={isTold ? undefined : status.detail} action={action} />;
}

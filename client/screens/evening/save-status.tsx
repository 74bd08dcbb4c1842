// Whether one's work is safe. "Saved" is said only when everything is on the server's disk.
import { useEffect, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { StatusBanner, type StatusKind } from '../../parts/status-banner.tsx';
import { type ConnectionState, useConnection } from '../../state/connection.ts';
import { useWords, type WordsValue } from '../../state/words.tsx';

interface Status {
  readonly kind: StatusKind;
  readonly words: string;
  readonly detail?: string;
}

/** Every connection begins by the slower way; only one that stays there is worth a word. */
const slowAfterMs = 15_000;

/** What is felt goes before how it comes about. */
function toSpeed(
  isSlow: boolean,
  isBySlowerWay: boolean,
  { t }: WordsValue,
): Pick<Status, 'detail'> {
  if (isSlow) return { detail: t('status.slowConnection') };
  return isBySlowerWay ? { detail: t('status.slow') } : {};
}

function toStatus(
  { status, unsaved, problem, comeBack }: ConnectionState,
  speed: Pick<Status, 'detail'>,
  { t }: WordsValue,
): Status {
  const count = unsaved;
  const kept =
    count > 0
      ? `${t('status.keptHere', { count })} ${t('status.keepWriting')}`
      : t('status.readHere');
  if (problem === 'store') {
    return {
      kind: 'problem',
      words: t('status.store'),
      detail: t('status.storeDetail', { count }),
    };
  }
  if (comeBack) {
    return {
      kind: 'offline',
      words: t('status.crowdedOut'),
      detail: count > 0 ? kept : t('status.crowdedOutDetail'),
    };
  }
  if (status === 'ended') {
    return { kind: 'offline', words: t('status.ended'), detail: t('status.endedDetail') };
  }
  if (status !== 'connected') {
    return { kind: 'offline', words: t(`status.${status}`), detail: kept };
  }
  return count > 0
    ? { kind: 'saving', words: t('status.saving'), ...speed }
    : { kind: 'saved', words: t('status.saved'), ...speed };
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
  const speed = toSpeed(connection.isSlow, isPolling && slowSince, words);
  const { comeBack } = connection;
  const action = comeBack && <Button onClick={comeBack}>{words.t('status.goOnHere')}</Button>;
  return <StatusBanner {...toStatus(connection, speed, words)} action={action} />;
}

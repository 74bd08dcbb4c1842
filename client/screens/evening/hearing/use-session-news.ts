// Hears what others do in the session: each change of it is looked at once.
import { useEffect, useRef } from 'react';
import { useCurrentStep, useMe, useOnline, useSession } from '../../../state/session.tsx';
import { peopleNews } from './people-news.ts';
import { sessionNews } from './session-news.ts';
import type { Hear } from './use-hearing.ts';

export function useSessionNews(hear: Hear): void {
  const session = useSession();
  const online = useOnline();
  const { leftMs } = useCurrentStep();
  const personId = useMe().participant?.id ?? null;
  const before = useRef({ session, online });

  useEffect(() => {
    const was = before.current;
    before.current = { session, online };
    const news = [
      ...sessionNews(was.session, session, { personId, leftMs }),
      ...peopleNews(was.online, online, session.participants, personId),
    ];
    if (news.length > 0) hear(() => news);
  }, [session, online, leftMs, personId, hear]);
}

// Whoever was put out by mistake is let in again by a facilitator: their page finds out by itself, gently.
import { useEffect } from 'react';
import { routes } from '../../shared/protocol/paths.ts';
import { request } from '../wire/http.ts';
import { useSession } from './session.tsx';
import { useSessionValue } from './session-context.ts';
import { tokenOf } from './tokens.ts';

const againAfterMs = 5000;
const spreadMs = 5000;

/** Calls `onBack` once the key kept here counts again. */
export function useComeBack(onBack: () => void): void {
  const { id } = useSession();
  const { kind } = useSessionValue();
  useEffect(() => {
    const token = tokenOf(id, kind === 'facilitator' ? 'facilitator' : 'participant');
    let timer: ReturnType<typeof setTimeout>;
    let isLeft = false;
    async function look(): Promise<void> {
      const isBack = await request(routes.session(id), { token }).then(
        () => true,
        () => false, // still out, or nobody answers: looked again
      );
      if (isLeft) return;
      if (isBack) onBack();
      else wait();
    }
    function wait(): void {
      timer = setTimeout(() => void look(), againAfterMs + Math.random() * spreadMs);
    }
    if (token) wait();
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [id, kind, onBack]);
}

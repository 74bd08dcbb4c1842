// What one can promise something to: every challenge, and the one idea of its table.
import type { ChallengeId, IdeaId } from '../../../shared/model/ids.ts';
import { useSession, useSummaries } from '../../state/session.tsx';

interface Target {
  /** Stands for the pair in a list. */
  readonly key: string;
  readonly challengeId: ChallengeId;
  readonly ideaId: IdeaId | null;
  /** Title of the challenge, or the words of the idea. */
  readonly words: string;
}

/** Challenges in their order, each followed by the idea its table settled on. */
export function useTargets(): readonly Target[] {
  const { challenges, tables } = useSession();
  const summaries = useSummaries();
  return challenges.flatMap(({ id, title }) => {
    const whole: Target = { key: id, challengeId: id, ideaId: null, words: title };
    const ideas = tables
      .filter(({ challengeId }) => challengeId === id)
      .flatMap((table) => summaries.get(table.id)?.chosen ?? [])
      .map(({ ideaId, text }) => ({
        key: `${id}/${ideaId}`,
        challengeId: id,
        ideaId,
        words: text,
      }));
    return [whole, ...ideas];
  });
}

// The board for screens: fetched when it is looked at first, because phones begin with the list, which needs much less.
import { type ComponentProps, lazy, Suspense } from 'react';
import { Skeleton } from '../../parts/skeleton.tsx';

const IdeaBoard = lazy(async () => ({ default: (await import('./idea-board.tsx')).IdeaBoard }));

/** `IdeaBoard` with grey lines in its place until it has come. */
export function LazyIdeaBoard(props: ComponentProps<typeof IdeaBoard>) {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <IdeaBoard {...props} />
    </Suspense>
  );
}

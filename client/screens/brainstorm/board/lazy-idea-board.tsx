// The board for screens: fetched when it is looked at first, because phones begin with the list, which needs much less.
import { type ComponentProps, Suspense } from 'react';
import { fetched } from '../../../parts/fetched.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';

const { Component: IdeaBoard, fetch } = fetched(
  async () => (await import('./idea-board.tsx')).IdeaBoard,
);
export const fetchIdeaBoard = fetch;

/** `IdeaBoard` with grey lines in its place until it has come. */
export function LazyIdeaBoard(props: ComponentProps<typeof IdeaBoard>) {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <IdeaBoard {...props} />
    </Suspense>
  );
}

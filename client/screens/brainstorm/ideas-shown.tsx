// The ideas of a table as board or list, or why there is none to show.
import type { IdeaId } from '../../../shared/model/ids.ts';
import { Part } from '../../pieces/steps/part.tsx';
import { LazyIdeaBoard } from './board/lazy-idea-board.tsx';
import { noFilter } from './filter.ts';
import { IdeaList } from './list/idea-list.tsx';
import { NoIdeas } from './list/no-ideas.tsx';
import type { Ideas } from './use-ideas.ts';

interface IdeasShownProps {
  readonly ideas: Ideas;
  /** An idea of one's own that just came. */
  readonly latestOwn?: IdeaId | undefined;
}

export function IdeasShown({ ideas, latestOwn }: IdeasShownProps) {
  const { state, views, where, view, board, shown, order, mode, tableActs, drawn, ask } = ideas;
  const hasBoard = order.length > 0 || shown.layout.frames.length > 0;
  return (
    <>
      {order.length === 0 && (
        <NoIdeas
          isFiltered={views.size > 0}
          onShowAll={() => shown.setFilter(noFilter)}
          mayAdd={mode.mayRide}
        />
      )}
      <Part key={view}>
        {view === 'list' && <IdeaList {...drawn} latestOwn={latestOwn} />}
        {view === 'board' && hasBoard && (
          <LazyIdeaBoard
            {...drawn}
            {...{ tableActs, where, latestOwn }}
            layout={shown.layout}
            handle={board}
            people={state.people}
            onPair={(ids) => ask({ kind: 'new-group', ids })}
          />
        )}
      </Part>
    </>
  );
}

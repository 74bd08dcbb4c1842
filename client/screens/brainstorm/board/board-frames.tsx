// The groups on the board: a frame around the cards of each, with its name above them.
import { memo } from 'react';
import type { Group } from '../../../../shared/model/idea-on-table.ts';
import { GroupHeading } from '../list/group-heading.tsx';
import styles from './board-frames.module.css';
import type { GroupFrame } from './groups-in-place.ts';

interface BoardFramesProps {
  readonly frames: readonly GroupFrame[];
  readonly mayWrite: boolean;
  readonly onRename: (group: Group) => void;
  readonly onDissolve: (groupId: string) => void;
}

/** Found by `data-group`, which carries the group's id. */
export const BoardFrames = memo(function BoardFrames(props: BoardFramesProps) {
  const { frames, mayWrite, onRename, onDissolve } = props;
  return frames.map(({ group, count, x, y, width, height }) => (
    <div
      key={group.id}
      className={styles.frame}
      data-group={group.id}
      style={{ translate: `${x}px ${y}px`, inlineSize: width, blockSize: height }}
    >
      <GroupHeading {...{ group, count, mayWrite, onRename, onDissolve }} />
    </div>
  ));
}, isSame);

function isSame(before: BoardFramesProps, after: BoardFramesProps): boolean {
  return (['frames', 'mayWrite', 'onRename', 'onDissolve'] as const).every(
    (key) => before[key] === after[key],
  );
}

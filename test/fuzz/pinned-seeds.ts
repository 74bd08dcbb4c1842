// Seeds that failed once. They run first, and for ever.

export const pinnedSequences: readonly number[] = [];
export const pinnedFrames: readonly number[] = [1, 21, 22];
export const pinnedCommands: readonly number[] = [];

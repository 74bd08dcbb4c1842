// Seeds that failed once. They run first, and for ever.

export const pinnedSequences: readonly number[] = [376, 701, 1924, 3239];
export const pinnedFrames: readonly number[] = [1, 21, 22, 326];
export const pinnedCommands: readonly number[] = [];

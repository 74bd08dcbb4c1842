// Seeds that failed once. They run first, and for ever.

export const pinnedSequences: readonly number[] = [152];
export const pinnedFrames: readonly number[] = [];
export const pinnedCommands: readonly number[] = [];

// Words that somebody wrote, within a sentence of ours: in their own direction, whatever stands around them.

/** First strong isolate … pop, as `bdi` does where there is an element. */
export const isolate = (words: string) => `\u2068${words}\u2069`;

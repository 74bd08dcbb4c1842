// What others do, as far as it is told to those who listen. Only what this browser knows already.

export type News =
  | {
      readonly kind: 'idea';
      readonly personId: string | null;
      /** Empty while nobody knows. */
      readonly name: string;
      readonly city: string;
      readonly text: string;
      readonly language: string;
      /** It rides on an idea of the listener's. */
      readonly isMine: boolean;
    }
  | {
      readonly kind: 'mended';
      readonly text: string;
      readonly language: string;
      /** The listener's own idea. */
      readonly isMine: boolean;
    }
  /** Somebody's words: `isMine` when they are meant for the listener. */
  | {
      readonly kind: 'promise' | 'question' | 'answer' | 'report' | 'challenge' | 'feeling';
      readonly personId: string | null;
      readonly name: string;
      readonly city: string;
      readonly text: string;
      readonly isMine: boolean;
    }
  /** Somebody: `isMine` when it is at the listener's table. */
  | {
      readonly kind: 'came' | 'left' | 'sat';
      readonly personId: string;
      readonly name: string;
      readonly isMine: boolean;
    }
  /** Somebody's answer to the show of hands. */
  | {
      readonly kind: 'hand';
      readonly personId: string;
      readonly name: string;
      readonly isFirst: boolean;
      readonly isMine: false;
    }
  | { readonly kind: 'vote'; readonly isMine: false }
  | {
      readonly kind: 'timer';
      readonly does: 'started' | 'paused' | 'changed';
      readonly leftMs: number;
      /** It is everybody's. */
      readonly isMine: true;
    };

export type NewsOf<Kind extends News['kind']> = Extract<News, { kind: Kind }>;

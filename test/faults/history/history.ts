// The history of an evening: what was asked of the server, and what became of it as far as the person was told.

export interface Person {
  readonly id: string;
  readonly name: string;
}

export type Act =
  | {
      readonly kind: 'idea:add' | 'idea:mend';
      readonly table: string;
      readonly idea: string;
      readonly text: string;
    }
  | { readonly kind: 'idea:take-back'; readonly table: string; readonly idea: string }
  | {
      readonly kind: 'idea:move';
      readonly table: string;
      readonly idea: string;
      readonly x: number;
      readonly y: number;
    }
  | {
      readonly kind: 'group:create';
      readonly table: string;
      readonly group: string;
      readonly title: string;
      readonly members: readonly string[];
    }
  | { readonly kind: 'statement:write'; readonly table: string; readonly line: string }
  | { readonly kind: 'vote:place' | 'vote:withdraw'; readonly table: string; readonly idea: string }
  | { readonly kind: 'commitment:make'; readonly what: string }
  | { readonly kind: 'session:title'; readonly title: string }
  | { readonly kind: 'step'; readonly step: string };

/** `invoked`: nobody was told yet, so it may have happened or not. */
export type Fate = 'invoked' | 'acknowledged' | 'refused';

export interface Operation {
  readonly number: number;
  readonly person: Person;
  readonly act: Act;
  readonly fate: Fate;
  /** What was answered: the id of a commitment, the code of a refusal. */
  readonly answer: string | null;
}

/** In the order in which they were invoked. */
export type History = readonly Operation[];

export interface Invoked {
  acknowledge(answer?: string): void;
  refuse(code: string): void;
}

export interface Recorder {
  invoke(person: Person, act: Act): Invoked;
  /** What is known at this moment; it does not change any more. */
  asOf(): History;
  count(fate: Fate, from?: number): number;
  /** Resolves as soon as so many are acknowledged, from an operation on. */
  acknowledged(count: number, from: number): Promise<void>;
}

export function createRecorder(): Recorder {
  const operations: Operation[] = [];
  const waiting = new Set<() => void>();

  function end(number: number, fate: Fate, answer: string | null): void {
    const operation = operations[number];
    if (operation?.fate !== 'invoked') return;
    operations[number] = { ...operation, fate, answer };
    for (const look of waiting) look();
  }
  const count = (fate: Fate, from = 0) =>
    operations.slice(from).filter((operation) => operation.fate === fate).length;

  return {
    invoke(person, act) {
      const number = operations.length;
      operations.push({ number, person, act, fate: 'invoked', answer: null });
      return {
        acknowledge: (answer) => end(number, 'acknowledged', answer ?? null),
        refuse: (code) => end(number, 'refused', code),
      };
    },
    asOf: () => [...operations],
    count,
    acknowledged: (wanted, from) =>
      new Promise((resolve) => {
        const look = () => {
          if (count('acknowledged', from) < wanted) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}

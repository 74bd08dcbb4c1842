// The edits of one room, in the order in which they came: judged when they are about to be stored, and applied, relayed
// and acknowledged only when they are on disk.
import type { PersonId } from '../../shared/model/ids.ts';
import type { Verdict } from '../guard/rules.ts';
import type { LogEntry } from '../workshop/ports.ts';
import { toCode, toWriter } from './document-rules.ts';
import type { Edit, Judged, Waiting } from './edit.ts';
import type { EditLineParts, RoomEditLine, Stored } from './edit-line-parts.ts';
import { createOffences } from './offences.ts';
import { createParkedEdits } from './parked-edits.ts';
import { createWaitingEdits } from './waiting-edits.ts';

/** What one turn takes in; more would keep everybody else waiting. */
const mostBytesPerTurn = 256 * 1024;
const mostMsPerTurn = 10;

export function createEditLine(parts: EditLineParts): RoomEditLine {
  const { document, state, guard, stopwatch, logger, meter } = parts;
  const offences = createOffences();
  const parked = createParkedEdits<Waiting>();
  const waiting = createWaitingEdits(parts);
  let later: NodeJS.Timeout | null = null;
  let taken: Judged[] = [];

  function judge({ update, from }: Edit): Verdict {
    if (offences.isBarred(from)) return { kind: 'refused', fault: 'barred' };
    // What waited behind something that broke the guard's copy came from the same hand.
    if (guard.prepare()) return { kind: 'refused', fault: 'gap' };
    try {
      return guard.judge(update, toWriter(from.admission));
    } catch (error) {
      logger.error({ error, document }, 'an edit could not be judged');
      return { kind: 'refused', fault: 'gap' };
    }
  }

  function toJudged(edit: Waiting, verdict: Verdict): Judged {
    const isRefused = verdict.kind === 'refused';
    return {
      ...edit,
      verdict,
      code: isRefused ? toCode(verdict, edit.from.admission) : null,
    };
  }

  function toEntry({ update, verdict }: Judged): LogEntry[] {
    if (verdict.kind !== 'store') return [];
    const personId = verdict.personId as PersonId;
    return [{ document, update, personId, claims: verdict.claims }];
  }

  /** Applies what was stored. Returns the edits that Yjs could not apply. */
  function apply(
    stored: readonly Judged[],
    through: number,
    claims: Stored['claims'],
  ): ReadonlySet<Judged> {
    const broken = new Set<Judged>();
    const update = state.apply(
      stored.map((edit) => edit.update),
      (at, error) => {
        logger.error({ error, document }, 'an update could not be applied');
        const edit = stored[at];
        if (edit) broken.add(edit);
      },
    );
    const [first] = stored;
    const isSole = stored.every(({ from }) => from === first?.from);
    const sole = isSole ? (first?.from ?? null) : null;
    parts.stored({ edits: stored.length, through, update, sole, claims });
    return broken;
  }

  function answer(edit: Judged, isBroken: boolean): void {
    const { from, verdict, code, arrivedMs } = edit;
    parts.judged(edit, verdict);
    const tookMs = stopwatch.elapsedMs() - arrivedMs;
    if (isBroken) {
      meter.answered('document/unreadable', tookMs);
      from.refused('document/unreadable');
      parts.broken(from);
      return;
    }
    if (verdict.kind !== 'refused' || code === null) {
      meter.answered(verdict.kind === 'store' ? 'stored' : 'known', tookMs);
      from.stored();
      return;
    }
    meter.answered(code, tookMs);
    from.refused(code);
    if (offences.count(from, verdict.fault)) parts.broken(from);
  }

  function took(judged: readonly Judged[]): void {
    taken.push(...judged);
    for (const edit of judged) if (edit.verdict.kind !== 'store') waiting.wasRepeat(edit);
  }

  /** Judges an edit, or puts it aside until the client has told everything. */
  function takeOne(edit: Waiting): void {
    const { from, isAnswer } = edit;
    if (!isAnswer && parked.has(from)) {
      if (!parked.park(from, edit)) giveUp(edit);
      return;
    }
    const verdict = judge(edit);
    const isGap = verdict.kind === 'refused' && verdict.fault === 'gap';
    if (isGap && !isAnswer && parked.park(from, edit)) {
      from.askForEverything();
      return;
    }
    // They came before it and are answered before it, but it has to be judged first.
    const late = isAnswer ? parked.take(from).map((one) => toJudged(one, judge(one))) : [];
    took([...late, toJudged(edit, verdict)]);
  }

  /** Too much waits for an answer that does not come. */
  function giveUp(edit: Waiting): void {
    const waitedInVain = [...parked.take(edit.from), edit];
    took(waitedInVain.map((one) => toJudged(one, { kind: 'refused', fault: 'gap' })));
  }

  /** Those who are to wait keep the line; nobody looks after it until then. */
  function goOn(): void {
    const waitMs = waiting.waitMs();
    if (waitMs === 0) parts.due(line);
    if (waitMs === 0 || waitMs === Number.POSITIVE_INFINITY || later) return;
    later = setTimeout(() => {
      later = null;
      parts.due(line);
    }, waitMs).unref();
  }

  const line: RoomEditLine = {
    push(edit) {
      const isTaken = waiting.push({ ...edit, arrivedMs: stopwatch.elapsedMs() });
      if (isTaken) parts.due(line);
      else parts.flooding(edit.from);
    },
    isEmpty: () => waiting.isEmpty() && taken.length === 0,
    open() {
      waiting.open();
      if (!waiting.isEmpty()) parts.due(line);
    },
    prepare: () => guard.prepare(),
    take() {
      taken = [];
      const untilMs = stopwatch.elapsedMs() + mostMsPerTurn;
      const isTime = (bytes: number) => bytes < mostBytesPerTurn && stopwatch.elapsedMs() < untilMs;
      // The guard may have to gather itself anew after what it just met; whoever comes next waits for that.
      for (let bytes = 0; isTime(bytes) && !guard.prepare(); ) {
        const edit = waiting.next();
        if (!edit) break;
        bytes += edit.update.byteLength;
        takeOne(edit);
      }
      goOn();
      return taken.flatMap(toEntry);
    },
    settle(outcome) {
      const settled = taken;
      taken = [];
      const claims = guard.settle(outcome.kind);
      if (outcome.kind === 'lost') {
        for (const edit of settled) parts.lost(edit);
        return;
      }
      const stored = settled.filter(({ verdict }) => verdict.kind === 'store');
      const broken = stored.length > 0 ? apply(stored, outcome.through, claims) : new Set<Judged>();
      for (const edit of settled) answer(edit, broken.has(edit));
      for (const from of new Set(settled.map((edit) => edit.from))) from.tellStored();
    },
  };
  return line;
}

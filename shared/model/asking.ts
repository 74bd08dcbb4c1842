// Reports of earlier pitches, and questions to presenters: each only in its own step.
import { demand, demandOpen } from './agenda.ts';
import type { QuestionId, ReportId } from './ids.ts';
import { limits } from './limits.ts';
import { challengeOf } from './pitching.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';
import type { Report } from './report.ts';
import type { Session } from './session.ts';

/** [RE1] Tells what became of an earlier pitch. Refuses step/not-now, report/too-many-yours, report/too-many. */
export function giveReport(session: Session, report: Report): Session {
  demand(session, 'report');
  const own = session.reports.filter(({ participantId }) => participantId === report.participantId);
  if (own.length >= limits.reportsPerPerson) throw new Refusal('report/too-many-yours');
  if (session.reports.length >= limits.reports) throw new Refusal('report/too-many');
  return { ...session, reports: [...session.reports, report] };
}

/** [RE2] Takes a report back: one's own, or any as a facilitator (`by` null). */
export function withdrawReport(session: Session, id: ReportId, by: string | null): Session {
  demandOpen(session);
  const found = session.reports.find((report) => report.id === id);
  if (!found) throw new Refusal('report/not-found');
  if (by !== null && found.participantId !== by) throw new Refusal('report/not-yours');
  return { ...session, reports: session.reports.filter((other) => other.id !== id) };
}

/** [QU1] Asks a presenter. Refuses step/not-now outside the questions step, question/too-many. */
export function ask(session: Session, question: Question): Session {
  demand(session, 'ask');
  challengeOf(session, question.challengeId);
  const own = session.questions.filter((other) => other.participantId === question.participantId);
  const isFull =
    own.length >= limits.questionsPerPerson || session.questions.length >= limits.questions;
  if (isFull) throw new Refusal('question/too-many');
  return { ...session, questions: [...session.questions, question] };
}

export function questionOf(session: Session, id: string): Question {
  const found = session.questions.find((question) => question.id === id);
  if (!found) throw new Refusal('question/not-found');
  return found;
}

/** [QU2] Marks a question as answered, or open again. The caller has seen that the person may. */
export function markAnswered(session: Session, id: QuestionId, answeredAt: string | null): Session {
  demandOpen(session);
  const before = questionOf(session, id);
  return {
    ...session,
    questions: session.questions.map((other) =>
      other.id === id ? { ...before, answeredAt } : other,
    ),
  };
}

/** [QU3] Takes a question back: one's own, or any as a facilitator (`by` null). */
export function withdrawQuestion(session: Session, id: QuestionId, by: string | null): Session {
  demandOpen(session);
  if (by !== null && questionOf(session, id).participantId !== by) {
    throw new Refusal('question/not-yours');
  }
  questionOf(session, id);
  return { ...session, questions: session.questions.filter((other) => other.id !== id) };
}

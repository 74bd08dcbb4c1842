// What became of an earlier pitch, told in the reports step.
import * as z from 'zod/mini';
import { participantId, reportId } from './ids.ts';
import { limits } from './limits.ts';
import { visibleLine, visibleText } from './text-schemas.ts';
import { moment } from './time.ts';

export const reportPlan = z.object({
  title: visibleLine(1, limits.titleCharacters),
  text: visibleText(1, limits.reportCharacters),
});
export const report = z.object({
  id: reportId,
  participantId,
  title: z.string(),
  text: z.string(),
  givenAt: moment,
});
export type Report = z.infer<typeof report>;

// Two people mark the same words at once: neither copy takes anything out by itself.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { leaveMarks } from '../../../../shared/document/leave-marks.ts';

test('[GU13] a copy that only hears of marks makes no edit of its own', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()];
  one.getText('text').insert(0, 'ljus');
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  for (const doc of [one, other]) {
    leaveMarks(doc);
    doc.getText('text').format(0, 4, { bold: {} });
  }
  const origins: unknown[] = [];
  other.on('update', (_, origin: unknown) => void origins.push(origin));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one), 'server');
  expect(origins).toEqual(['server']);
  expect(other.getText('text').toDelta()).toEqual([{ insert: 'ljus', attributes: { bold: {} } }]);
});

// What the guard is told of our documents: what may stand in their roots, and how a refusal of the guard is answered.
import { isRichTextMark, isRichTextNode } from '../../shared/document/brief-document.ts';
import type { DocumentPart, TablePart } from '../../shared/model/document-rights.ts';
import { limits } from '../../shared/model/limits.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import { type DocumentName, readDocumentName } from '../../shared/protocol/document-name.ts';
import type { Fault, RootRule, RootRules, Writer } from '../guard/rules.ts';
import type { DocumentAdmission } from '../workshop/ports.ts';

const richText: RootRule = { kind: 'xml', isElement: isRichTextNode, isFormat: isRichTextMark };
const shared: RootRule = { kind: 'map', isOwned: false, longestText: limits.ideaUnits };

const tableRules: Record<TablePart, RootRule> = {
  // Words have an owner.
  ideas: { kind: 'map', isOwned: true, longestText: limits.ideaUnits },
  places: shared,
  groups: shared,
  members: shared,
  readings: shared,
  statement: richText,
};

export const rulesOf = (document: DocumentName): RootRules =>
  readDocumentName(document)?.kind === 'table' ? tableRules : { brief: richText };

/** Asks for the person's rights once per edit. */
export function toWriter(admission: DocumentAdmission): Writer {
  const { scopes } = admission.rights();
  const { personIds } = admission;
  return { personIds, scopeOf: (root) => scopes[root as DocumentPart] ?? 'none' };
}

const codes: Record<Exclude<Fault, 'not-allowed'>, RefusalCode> = {
  crossed: 'document/unreadable',
  'foreign-client': 'role/not-allowed',
  gap: 'document/unreadable',
  misshapen: 'document/unreadable',
  'not-yours': 'idea/not-yours',
  'too-long': 'idea/too-long',
  'too-much': 'document/too-large',
  'unknown-root': 'document/unreadable',
  unreadable: 'document/unreadable',
};

export function toCode(fault: Fault, admission: DocumentAdmission): RefusalCode {
  if (fault !== 'not-allowed') return codes[fault];
  const { reason } = admission.rights();
  return reason ?? (admission.personIds.length === 0 ? 'document/read-only' : 'step/not-now');
}

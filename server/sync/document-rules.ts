// What the guard is told of our documents: what may stand in their roots, and how a refusal of the guard is answered.
import {
  isRichTextAttribute,
  isRichTextFormat,
  mayHold,
} from '../../shared/document/rich-text-schema.ts';
import { fitnessInTable } from '../../shared/document/table-values.ts';
import type { DocumentPart, TablePart } from '../../shared/model/document-rights.ts';
import { limits } from '../../shared/model/limits.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import { type DocumentName, readDocumentName } from '../../shared/protocol/document-name.ts';
import type { Fault, RootRule, RootRules, Writer } from '../guard/rules.ts';
import type { DocumentAdmission } from '../workshop/ports.ts';

const richText: RootRule = {
  kind: 'xml',
  mayHold: (parent, child) => mayHold(parent ?? 'doc', child ?? 'text'),
  isAttribute: isRichTextAttribute,
  isFormat: isRichTextFormat,
};

const shared = (part: Exclude<TablePart, 'statement'>) =>
  ({
    kind: 'map',
    isOwned: false,
    longestText: limits.ideaUnits,
    fitnessOf: (spot, entered, moments) => fitnessInTable(part, spot, entered, moments),
  }) as const satisfies RootRule;

const tableRules: Record<TablePart, RootRule> = {
  // Words have an owner.
  ideas: { ...shared('ideas'), isOwned: true },
  places: shared('places'),
  groups: shared('groups'),
  members: shared('members'),
  readings: shared('readings'),
  statement: richText,
};

export const rulesOf = (document: DocumentName): RootRules =>
  readDocumentName(document)?.kind === 'table' ? tableRules : { brief: richText };

/** Asks for the person's rights once per edit. */
export function toWriter(admission: DocumentAdmission): Writer {
  const { scopes } = admission.rights();
  const { personIds } = admission;
  return {
    personIds,
    scopeOf: (root) => scopes[root as DocumentPart] ?? 'none',
    moments: () => admission.moments(),
  };
}

const codes: Record<Exclude<Fault, 'not-allowed'>, RefusalCode> = {
  barred: 'role/not-allowed',
  crossed: 'document/unreadable',
  'foreign-client': 'document/copy-claimed',
  gap: 'document/unreadable',
  misshapen: 'document/unreadable',
  misvalued: 'document/unreadable',
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

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
import type { Fault, RootRule, RootRules, SizeLimits, Verdict, Writer } from '../guard/rules.ts';
import type { DocumentAdmission } from '../workshop/ports.ts';

const richText: RootRule = {
  kind: 'xml',
  mayHold: (parent, child) => mayHold(parent ?? 'doc', child ?? 'text'),
  isAttribute: isRichTextAttribute,
  isFormat: isRichTextFormat,
  longestText: limits.richTextUnits,
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
  ideas: {
    ...shared('ideas'),
    isOwned: true,
    mostEntries: limits.ideasPerTable,
    mostEntriesPerPerson: limits.ideasPerPersonAtTable,
  },
  // Twice as many: what an idea leaves behind that was taken back while somebody moved it takes nobody's place.
  places: { ...shared('places'), mostEntries: 2 * limits.ideasPerTable },
  groups: { ...shared('groups'), mostEntries: limits.groupsPerTable },
  members: { ...shared('members'), mostEntries: 2 * limits.ideasPerTable },
  readings: { ...shared('readings'), longestText: limits.readingUnits, below: 'ideas' },
  statement: richText,
};

export const rulesOf = (document: DocumentName): RootRules =>
  readDocumentName(document)?.kind === 'table' ? tableRules : { brief: richText };

export const sizeLimits: SizeLimits = {
  bytes: limits.documentBytes,
  structs: limits.documentStructs,
  bytesPerPerson: limits.documentBytesPerPerson,
  structsPerPerson: limits.documentStructsPerPerson,
};

/** Asks for the person's rights once per edit. */
export function toWriter(admission: DocumentAdmission): Writer {
  const { scopes } = admission.rights();
  const { personIds } = admission;
  return {
    personIds,
    scopeOf: (root) => scopes[root as DocumentPart] ?? 'none',
    suffixesOf: (root) => (root === 'readings' ? admission.readingLanguages() : []),
    moments: () => admission.moments(),
  };
}

const codes: Record<Exclude<Fault, 'not-allowed'>, RefusalCode> = {
  barred: 'role/not-allowed',
  crossed: 'document/unreadable',
  'entry-gone': 'idea/not-found',
  'foreign-client': 'document/copy-claimed',
  full: 'document/full',
  gap: 'document/unreadable',
  misshapen: 'document/unreadable',
  misvalued: 'document/unreadable',
  'not-yours': 'idea/not-yours',
  'other-suffix': 'reading/other-language',
  'too-long': 'idea/too-long',
  'too-much': 'document/too-large',
  'unknown-root': 'document/unreadable',
  unreadable: 'document/unreadable',
};

type Refused = Extract<Verdict, { kind: 'refused' }>;

export function toCode({ fault, root }: Refused, admission: DocumentAdmission): RefusalCode {
  if (fault === 'too-long' && root !== 'ideas') return 'text/too-long';
  if (fault !== 'not-allowed') return codes[fault];
  const { reason } = admission.rights();
  return reason ?? (admission.personIds.length === 0 ? 'document/read-only' : 'step/not-now');
}

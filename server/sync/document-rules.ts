// What the guard is told of our documents: what may stand in their roots, and how a refusal of the guard is answered.
import { isRichTextMark, isRichTextNode } from '../../shared/document/brief-document.ts';
import type { DocumentPart, TablePart } from '../../shared/model/document-rights.ts';
import { limits } from '../../shared/model/limits.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import { type DocumentName, readDocumentName } from '../../shared/protocol/document-name.ts';
import type { Fault, RootRule, RootRules, SizeLimits, Verdict, Writer } from '../guard/rules.ts';
import type { DocumentAdmission } from '../workshop/ports.ts';

const richText: RootRule = {
  kind: 'xml',
  isElement: isRichTextNode,
  isFormat: isRichTextMark,
  longestText: limits.richTextUnits,
};
const shared: RootRule = { kind: 'map', isOwned: false, longestText: limits.ideaUnits };

const tableRules: Record<TablePart, RootRule> = {
  // Words have an owner.
  ideas: {
    kind: 'map',
    isOwned: true,
    longestText: limits.ideaUnits,
    mostEntries: limits.ideasPerTable,
    mostEntriesPerPerson: limits.ideasPerPersonAtTable,
  },
  // Twice as many: what an idea leaves behind that was taken back while somebody moved it takes nobody's place.
  places: { ...shared, mostEntries: 2 * limits.ideasPerTable },
  groups: { ...shared, mostEntries: limits.groupsPerTable },
  members: { ...shared, mostEntries: 2 * limits.ideasPerTable },
  readings: { ...shared, longestText: limits.readingUnits, below: 'ideas' },
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
  };
}

const codes: Record<Exclude<Fault, 'not-allowed'>, RefusalCode> = {
  crossed: 'document/unreadable',
  'entry-gone': 'idea/not-found',
  'foreign-client': 'role/not-allowed',
  full: 'document/full',
  gap: 'document/unreadable',
  misshapen: 'document/unreadable',
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

import { plainSpaces } from '../../../reading/reading';

/** What a row of a table of scenarios is about, by the words on the sheet. */
export const ROW_KINDS = {
  organisation: 'organisatie',
  position: 'plek',
  purchase: 'inkoop',
} as const;

/** What a row of a table of scenarios is about. */
export type RowKind = keyof typeof ROW_KINDS;

const BY_WORD: ReadonlyMap<string, RowKind> = new Map([
  ['organisatie', 'organisation'],
  ['organisation', 'organisation'],
  ['plek', 'position'],
  ['position', 'position'],
  ['inkoop', 'purchase'],
  ['purchase', 'purchase'],
]);

/** The kind of row that a word means; undefined for another word. */
export function rowKindOf(word: string): RowKind | undefined {
  return BY_WORD.get(plainSpaces(word).toLowerCase());
}

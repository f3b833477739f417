import { text, type Text } from '../explain/text';
import type { Cell } from '../reading/cell';
import { readContract, readPosition } from '../rules/terms';
import { yesOrNo, type ListRow } from './listRow';
import { readRows } from './listRows';
import {
  headerName,
  recogniseColumns,
  type HeaderWords,
  type ListColumns,
  type ListFinding,
  type ListTable,
} from './listTable';
import { isPersonalHeader, personalDataIn } from './personalData';

/** A placement as a row of a staff list says it. Dates are ISO. */
export interface ListedPlacement {
  /** Code of the person; `#3` for the third row when the list has none. */
  readonly id: string;
  readonly position: string;
  readonly contract: string;
  readonly hoursPerWeek: number;
  /** Hours of a full week there. */
  readonly normHours?: number;
  readonly start: string;
  readonly end?: string;
  readonly schoolLeft?: string;
  readonly inRegister?: boolean;
  readonly wageSubsidyUntil?: string;
}

/** What a column of a staff list can hold. */
export type StaffField = keyof ListedPlacement;

/** The fields without which a row is no placement. */
export const REQUIRED_STAFF_FIELDS = ['position', 'contract', 'hoursPerWeek', 'start'] as const;

/** The last day of the wage subsidy of who has `ja` and no date: it is still received, without a known end. */
export const STILL_RECEIVED = '9999-12-31';

/** What was read from a staff list. */
export interface StaffList {
  /** The placements whose row could be read, with that row (from 0), in the order of the list. */
  readonly staff: readonly { readonly row: number; readonly value: ListedPlacement }[];
  readonly findings: readonly ListFinding[];
  /** What was assumed in reading. */
  readonly assumptions: readonly Text[];
  /** Whether every row of the list counts. */
  readonly complete: boolean;
}

/** The more telling words stand first: "Uit dienst per" is an end, though it holds the words of a start. */
const WORDS: HeaderWords<StaffField> = [
  ['normHours', /norm|voltijd|full-?time|\bcao\b/],
  ['hoursPerWeek', /^(?!.*(?:jaar|year|maand|month)).*(?:uren|hours|p\/w|u\/w)/],
  ['schoolLeft', /school/],
  ['wageSubsidyUntil', /loonkosten|\blks\b|wage.*subsid/],
  ['inRegister', /register|\bdgr\b/],
  ['position', /uitgangspositie|position|doelgroep|target group|herkomst|regeling/],
  ['end', /uit dienst|eind|uitstroom|\btot\b|t\/m|\bend\b|until|leav/],
  ['start', /in dienst|begin|start|ingang|instroom|vanaf|sinds|from|since|joined/],
  ['contract', /contract|dienstverband|employment/],
  ['id', /\bcode\b|\bid\b|nummer|\bnr\b|kenmerk|referen|medewerker|persoon|employee|\bperson\b|number/],
];

const SUBSIDY_GOES_ON = text('lists.assumption.subsidyGoesOn');

/** Recognises the columns of a staff list by their names, in Dutch or English. Columns of personal data are not read. */
export function staffColumns(header: readonly Cell[]): ListColumns<StaffField> {
  const readable = header.map((cell) => (isPersonalHeader(headerName(cell)) ? null : cell));
  return recogniseColumns(readable, WORDS);
}

/**
 * Reads the placements from a staff list, a row per placement. Empty rows are skipped, and totals. A row with a cell
 * that cannot be read does not count and is a finding; the others do. Whether the values make sense together, such as
 * the hours and the dates, is for the assessment to say.
 *
 * For the wage subsidy, `ja` means that it is still received, `nee` or nothing that it is not, and a date that it is
 * received until then.
 *
 * @param columns where the columns stand. What is not there is not read, and without the required fields no row counts.
 */
export function readStaffList(table: ListTable, columns = staffColumns(table.header)): StaffList {
  const { found, findings } = readRows(table, columns, readPlacement);
  const goesOn = found.some(({ value }) => value.wageSubsidyUntil === STILL_RECEIVED);
  return {
    staff: found,
    findings: [...personalDataIn(table), ...findings],
    assumptions: goesOn ? [SUBSIDY_GOES_ON] : [],
    complete: findings.every(({ severity }) => severity !== 'blocks'),
  };
}

type Row = ListRow<StaffField>;

function readPlacement(row: Row, index: number): ListedPlacement | undefined {
  const position = knownWord(row, 'position', readPosition);
  const contract = knownWord(row, 'contract', readContract);
  const hoursPerWeek = row.number('hoursPerWeek', 'hours');
  const normHours = row.optionalNumber('normHours', 'hours');
  const start = row.date('start');
  const end = row.optionalDate('end');
  const schoolLeft = row.optionalDate('schoolLeft');
  const inRegister = row.optionalYesNo('inRegister');
  const wageSubsidyUntil = subsidyUntil(row);
  if (!row.counts || position === undefined || contract === undefined) return undefined;
  if (hoursPerWeek === undefined || start === undefined) return undefined;
  return {
    id: row.name('id') ?? `#${index + 1}`,
    position,
    contract,
    hoursPerWeek,
    start,
    ...(normHours !== undefined && { normHours }),
    ...(end !== undefined && { end }),
    ...(schoolLeft !== undefined && { schoolLeft }),
    ...(inRegister !== undefined && { inRegister }),
    ...(wageSubsidyUntil !== undefined && { wageSubsidyUntil }),
  };
}

/** The text of a cell when the rules know the word; what it is worth is for the assessment to say. */
function knownWord(row: Row, field: 'position' | 'contract', known: typeof readPosition): string | undefined {
  const typed = row.word(field);
  if (typed === undefined) return undefined;
  const found = known(typed);
  if (found.ok) return typed;
  row.refuse(field, found.text, text('lists.word.remedy'));
  return undefined;
}

function subsidyUntil(row: Row): string | undefined {
  const received = yesOrNo(row.cell('wageSubsidyUntil'));
  if (received === undefined) return row.optionalDate('wageSubsidyUntil');
  return received ? STILL_RECEIVED : undefined;
}

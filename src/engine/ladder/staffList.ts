import type { Cell } from '../reading/cell';
import { yesOrNo, type ListRow } from '../reading/listRow';
import { readRows, type ListReading } from '../reading/listRows';
import type { CellName, HeaderWords, ListColumns, ListTable } from '../reading/listTable';
import { personalDataIn, columnsOfPeople } from '../reading/personalData';
import type { Placement, PlacementField } from './assessment/request';

/** What a column of a staff list can hold: a value of a placement. */
export type StaffField = PlacementField;

/** The fields without which a row is no placement. */
export const REQUIRED_STAFF_FIELDS = ['position', 'contract', 'hoursPerWeek', 'start'] as const;

/** The more telling words stand first: "Uit dienst per" is an end, though it holds the words of a start. */
const WORDS: HeaderWords<StaffField> = [
  ['normHours', /norm|voltijd|full-?time|\bcao\b/],
  ['hoursPerWeek', /^(?!.*(?:jaar|year|maand|month)).*(?:uren|hours|p\/w|u\/w)/],
  ['schoolLeft', /school/],
  ['wageSubsidyUntil', /loonkosten|\blks\b|wage.*subsid/],
  ['inRegister', /register|banenafspraak|\bdgr\b/],
  ['position', /uitgangspositie|position|doelgroep|target group|herkomst|regeling/],
  ['end', /uit ?dienst|eind|uitstroom|\btot\b|t\/m|\bend\b|until|leav/],
  ['start', /in ?dienst|begin|start|aanvang|ingang|instroom|\bvan(?:af)?\b|sinds|from|since|joined/],
  ['contract', /contract|dienstverband|employment/],
  ['id', /\bcode\b|\bid\b|nummer|\bnr\b|kenmerk|referen|medewerker|persoon|employee|\bperson\b|number/],
];

/** Recognises the columns of a staff list by their names, in Dutch or English. Columns of personal data are not read. */
export function staffColumns(header: readonly Cell[]): ListColumns<StaffField> {
  return columnsOfPeople(header, WORDS);
}

/**
 * Reads the placements from a staff list, a row per placement. Empty rows are skipped, and totals. A row with a cell
 * that cannot be read does not count and is a finding; the others do. Whether the words are known and the values make
 * sense together is for the assessment to say.
 *
 * For the wage subsidy, `ja` means that it is still received, `nee` or nothing that it is not, and a date that it is
 * received until then. Somebody without a code is called after the row: `#3` is the third.
 *
 * @param columns where the columns stand. What is not there is not read, and without the required fields no row counts.
 * @param nameOfCell how people call the cell in a row and a column, from 0, so that an explanation can point there.
 */
export function readStaffList(
  table: ListTable,
  columns = staffColumns(table.header),
  nameOfCell?: CellName,
): ListReading<Placement> {
  const reading = readRows(table, columns, readPlacement, nameOfCell);
  return { ...reading, findings: [...personalDataIn(table), ...reading.findings] };
}

function readPlacement(row: ListRow<StaffField>, index: number): Placement | undefined {
  const position = row.word('position');
  const contract = row.word('contract');
  const hoursPerWeek = row.number('hoursPerWeek', 'hours');
  const normHours = row.optionalNumber('normHours', 'hours');
  const start = row.date('start');
  const end = row.optionalDate('end');
  const schoolLeft = row.optionalDate('schoolLeft');
  const inRegister = row.optionalYesNo('inRegister');
  const wageSubsidy = yesOrNo(row.cell('wageSubsidyUntil'));
  const wageSubsidyUntil = wageSubsidy === undefined ? row.optionalDate('wageSubsidyUntil') : undefined;
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
    ...(wageSubsidy !== undefined && { wageSubsidy }),
    ...(wageSubsidyUntil !== undefined && { wageSubsidyUntil }),
    ...row.origins(),
  };
}

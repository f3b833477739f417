import type { Cell } from '../../reading/cell';
import type { ListRow } from '../../reading/listRow';
import { readRows, type ListReading } from '../../reading/listRows';
import type { CellName, HeaderWords, ListColumns, ListTable } from '../../reading/listTable';
import { personalDataIn, columnsOfPeople } from '../../reading/personalData';
import type { RegisterPlacement } from './register';

/** What a column of a list of placements can hold. */
export type SocialPlacementField =
  'contract' | 'id' | 'block' | 'hoursPerWeek' | 'start' | 'end' | 'months' | 'bonuses' | 'amount' | 'count';

/** The fields without which a row is no placement. */
export const REQUIRED_PLACED_FIELDS = ['contract', 'block', 'hoursPerWeek', 'start'] as const;

const WORDS: HeaderWords<SocialPlacementField> = [
  ['bonuses', /toeslag|bonus|extra/],
  ['hoursPerWeek', /^(?!.*(?:jaar|year)).*(?:uren|hours|p\/w|u\/w)/],
  ['months', /maanden|months|duur|duration/],
  ['amount', /bedrag|kosten|amount|cost/],
  ['count', /aantal|count/],
  ['block', /bouwblok|\bblok|doelgroep|soort|block|target group|inzet/],
  ['end', /eind|\btot\b|t\/m|uit ?dienst|\bend\b|until/],
  ['start', /start|begin|ingang|aanvang|in ?dienst|\bvan(?:af)?\b|\bfrom\b/],
  ['id', /\bcode\b|\bid\b|persoon|kandidaat|medewerker|person|employee/],
  ['contract', /contract|project|opdracht/],
];

/** Recognises the columns of a list of placements by their names, in Dutch or English. Personal data are not read. */
export function placedColumns(header: readonly Cell[]): ListColumns<SocialPlacementField> {
  return columnsOfPeople(header, WORDS);
}

/**
 * Reads placements from a list, a row per placement. Empty rows are skipped, and totals. A row with a cell that cannot be read
 * does not count and is a finding; the others do. Whether the words are known and the values make sense under a policy is
 * not looked at here.
 *
 * @param columns where the columns stand. What is not there is not read, and without the required fields no row counts.
 */
export function readPlacementList(
  table: ListTable,
  columns = placedColumns(table.header),
  nameOfCell?: CellName,
): ListReading<RegisterPlacement> {
  const reading = readRows(table, columns, readPlacement, nameOfCell);
  return { ...reading, findings: [...personalDataIn(table), ...reading.findings] };
}

function readPlacement(row: ListRow<SocialPlacementField>): RegisterPlacement | undefined {
  const contract = row.word('contract');
  const block = row.word('block');
  const hoursPerWeek = row.number('hoursPerWeek', 'hours');
  const start = row.date('start');
  const end = row.optionalDate('end');
  const months = row.optionalNumber('months', 'months');
  const bonuses = row.name('bonuses');
  const amount = row.optionalNumber('amount', 'euro');
  const count = row.optionalNumber('count', 'number');
  if (!row.counts || contract === undefined || block === undefined) return undefined;
  const id = row.name('id');
  return {
    ...{ contract, block, hoursPerWeek, start, end, months, bonuses, amount, count },
    ...(id !== undefined && { id }),
    ...row.origins(),
  };
}

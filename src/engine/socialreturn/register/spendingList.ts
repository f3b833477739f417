import type { Cell } from '../../reading/cell';
import type { ListRow } from '../../reading/listRow';
import { readRows, type ListReading } from '../../reading/listRows';
import {
  recogniseColumns,
  type CellName,
  type HeaderWords,
  type ListColumns,
  type ListTable,
} from '../../reading/listTable';
import { saysVatIncluded } from './contractList';
import type { RegisterSpending } from './register';

/** What a column of a list of spending can hold. */
export type SpendingField = 'contract' | 'id' | 'block' | 'amount' | 'hours' | 'count' | 'date' | 'vat';

/** The fields without which a row is no spending. */
export const REQUIRED_SPENDING_FIELDS = ['contract', 'block'] as const;

const WORDS: HeaderWords<SpendingField> = [
  ['amount', /bedrag|kosten|besteed|amount|cost|spen[dt]/],
  ['vat', /\bbtw\b|\bvat\b/],
  ['hours', /uren|hours/],
  ['count', /aantal|dagen|medewerkers|count|days|employees/],
  ['date', /datum|\bdate\b/],
  ['block', /soort|bouwblok|\bblok|omschrijving|activiteit|\btype\b|block|kind|activity/],
  ['contract', /contract|project|opdracht/],
  ['id', /\bcode\b|\bid\b|factuur|nummer|\bnr\b|kenmerk|number/],
];

/** Recognises the columns of a list of spending by their names, in Dutch or English. */
export function spendingColumns(header: readonly Cell[]): ListColumns<SpendingField> {
  return recogniseColumns(header, WORDS);
}

/**
 * Reads spending from a list, a row per invoice or activity. Empty rows are skipped, and totals. A row with a cell that cannot
 * be read does not count and is a finding; the others do. An amount whose column says that VAT is included is taken to include
 * it, at the rate of the row when there is one.
 *
 * @param columns where the columns stand. What is not there is not read, and without the required fields no row counts.
 */
export function readSpendingList(
  table: ListTable,
  columns = spendingColumns(table.header),
  nameOfCell?: CellName,
): ListReading<RegisterSpending> {
  const vatIncluded = saysVatIncluded(table, columns.get('amount'));
  return readRows(table, columns, (row) => readSpending(row, vatIncluded), nameOfCell);
}

function readSpending(row: ListRow<SpendingField>, vatIncluded: boolean): RegisterSpending | undefined {
  const contract = row.word('contract');
  const block = row.word('block');
  const amount = row.optionalNumber('amount', 'euro');
  const hours = row.optionalNumber('hours', 'hours');
  const count = row.optionalNumber('count', 'number');
  const date = row.optionalDate('date');
  const rate = row.optionalNumber('vat', 'fraction');
  if (!row.counts || contract === undefined || block === undefined) return undefined;
  const id = row.name('id');
  return {
    ...{ contract, block, amount, hours, count, date },
    ...(id !== undefined && { id }),
    ...(vatIncluded && { vatIncluded, vat: rate }),
    ...row.origins(),
  };
}

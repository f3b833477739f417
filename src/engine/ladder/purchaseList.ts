import type { Cell } from '../reading/cell';
import type { ListRow } from '../reading/listRow';
import { readRows, type ListReading } from '../reading/listRows';
import {
  recogniseColumns,
  type CellName,
  type HeaderWords,
  type ListColumns,
  type ListTable,
} from '../reading/listTable';
import type { Purchase, PurchaseField } from './assessment/request';

/** The fields without which a row is no purchase. */
export const REQUIRED_PURCHASE_FIELDS = ['value', 'turnover', 'fte', 'direct'] as const;

/** Every name can hold the word for a supplier, so that word stands last. */
const WORDS: HeaderWords<PurchaseField> = [
  ['direct', /direct|bijdrage|contribution/],
  ['fte', /\bfte/],
  ['turnover', /omzet|turnover|revenue/],
  ['value', /factu|bedrag|waarde|inkoop|order|besteding|invoice|amount|value|spen|purchase/],
  ['supplier', /leverancier|supplier|vendor|naam|\bname\b|bedrijf|organisatie|company/],
];

/** Recognises the columns of a list of purchases by their names, in Dutch or English. */
export function purchaseColumns(header: readonly Cell[]): ListColumns<PurchaseField> {
  return recogniseColumns(header, WORDS);
}

/**
 * Reads what was bought from a list, a row per supplier. Empty rows are skipped, and totals. A row with a cell that
 * cannot be read does not count and is a finding; the others do.
 *
 * @param columns where the columns stand. What is not there is not read, and without the required fields no row counts.
 */
export function readPurchaseList(
  table: ListTable,
  columns = purchaseColumns(table.header),
  nameOfCell?: CellName,
): ListReading<Purchase> {
  return readRows(table, columns, readPurchase, nameOfCell);
}

function readPurchase(row: ListRow<PurchaseField>, index: number): Purchase | undefined {
  const value = row.number('value', 'euro');
  const turnover = row.number('turnover', 'euro');
  const fte = row.number('fte', 'fte');
  const direct = row.number('direct', 'fraction');
  if (value === undefined || turnover === undefined || fte === undefined || direct === undefined) {
    return undefined;
  }
  const supplier = row.name('supplier') ?? `#${index + 1}`;
  return { supplier, value, turnover, fte, direct, ...row.origins() };
}

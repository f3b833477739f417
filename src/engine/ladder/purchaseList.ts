import type { Cell } from '../reading/cell';
import type { Supplier } from './indirect';
import type { ListRow } from './listRow';
import { readRows } from './listRows';
import {
  recogniseColumns,
  type HeaderWords,
  type ListColumns,
  type ListFinding,
  type ListTable,
} from './listTable';

/** A purchase as a row of a list says it. */
export interface ListedPurchase extends Supplier {
  /** Name of the supplier; `#3` for the third row when the list has none. */
  readonly supplier: string;
}

/** What a column of a list of purchases can hold. */
export type PurchaseField = keyof ListedPurchase;

/** The fields without which a row is no purchase. */
export const REQUIRED_PURCHASE_FIELDS = ['value', 'turnover', 'fte', 'direct'] as const;

/** What was read from a list of purchases. */
export interface PurchaseList {
  /** The purchases whose row could be read, with that row (from 0), in the order of the list. */
  readonly purchases: readonly { readonly row: number; readonly value: ListedPurchase }[];
  readonly findings: readonly ListFinding[];
  /** Whether every row of the list counts. */
  readonly complete: boolean;
}

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
export function readPurchaseList(table: ListTable, columns = purchaseColumns(table.header)): PurchaseList {
  const { found, findings } = readRows(table, columns, readPurchase);
  return {
    purchases: found,
    findings,
    complete: findings.every(({ severity }) => severity !== 'blocks'),
  };
}

function readPurchase(row: ListRow<PurchaseField>, index: number): ListedPurchase | undefined {
  const value = row.number('value', 'euro');
  const turnover = row.number('turnover', 'euro');
  const fte = row.number('fte', 'fte');
  const direct = row.number('direct', 'fraction');
  if (value === undefined || turnover === undefined || fte === undefined || direct === undefined) {
    return undefined;
  }
  return { supplier: row.name('supplier') ?? `#${index + 1}`, value, turnover, fte, direct };
}

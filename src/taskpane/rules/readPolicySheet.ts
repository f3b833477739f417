import {
  OWN_POLICY_COLUMNS,
  OWN_POLICY_DETAILS,
  ownPolicyTable,
  type Cell,
  type OwnPolicyColumn,
  type OwnPolicyDetail,
  type OwnPolicyPlace,
  type OwnPolicyTable,
} from '../../engine';
import type { CellBlock } from '../../workbook/workbook';
import { findWord, inEveryLanguage, locateTable, type TableWords } from './locateTable';

const { details, columns } = ownPolicyTable();
const DETAIL_NAMES = new Map(details.map(({ detail, label }) => [detail, inEveryLanguage(label)]));
const COLUMN_NAMES = new Map(columns.map(({ column, label }) => [column, inEveryLanguage(label)]));

const WORDS: TableWords<OwnPolicyDetail, OwnPolicyColumn> = {
  namesOf: (detail) => DETAIL_NAMES.get(detail) ?? [],
  isHeader: (row) =>
    columnIn(row, 'type') !== -1 &&
    OWN_POLICY_COLUMNS.filter((column) => columnIn(row, column) !== -1).length > 1,
  columnIn,
  firstColumn: 'type',
};

/** The policy on a sheet, and where each place of it lies. */
export interface PolicySheetTable {
  readonly table: OwnPolicyTable;
  readonly addressOf: (place: OwnPolicyPlace) => string;
}

/**
 * Finds the user's own policy on a sheet: the row with the names of the columns of blocks and bonuses, and above it what
 * the user says about the policy as a whole. `null` when no row names those columns.
 */
export function readPolicySheet(block: CellBlock, source: string): PolicySheetTable | null {
  const found = locateTable(block, WORDS);
  if (found === null) return null;
  return {
    table: {
      details: recordOf(OWN_POLICY_DETAILS, found.detail),
      rows: found.rows.map((cellIn) => recordOf(OWN_POLICY_COLUMNS, cellIn)),
      source,
    },
    addressOf: found.addressOf,
  };
}

function columnIn(titles: readonly Cell[], column: OwnPolicyColumn): number {
  return findWord(titles, COLUMN_NAMES.get(column) ?? []);
}

function recordOf<K extends string>(keys: readonly K[], cellOf: (key: K) => Cell): Readonly<Record<K, Cell>> {
  return Object.fromEntries(keys.map((key) => [key, cellOf(key)])) as Record<K, Cell>;
}

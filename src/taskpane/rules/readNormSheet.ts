import {
  NORM_LEVELS,
  type OwnColumn,
  type OwnDetails,
  type OwnPlace,
  type OwnTable,
  text,
} from '../../engine';
import type { CellBlock } from '../../workbook/workbook';
import { findOther, findWord, inEveryLanguage, locateTable, type TableWords } from './locateTable';

const NAMES: Readonly<Record<keyof OwnDetails, readonly string[]>> = {
  name: inEveryLanguage(text('ownRules.sheet.name')),
  version: inEveryLanguage(text('ownRules.sheet.version')),
  validFrom: inEveryLanguage(text('ownRules.sheet.validFrom')),
};

const WORDS: TableWords<keyof OwnDetails, OwnColumn> = {
  namesOf: (detail) => NAMES[detail],
  isHeader: (row) => findWord(row, NORM_LEVELS) !== -1,
  columnIn: (titles, column) =>
    column === 'size' ? findOther(titles, NORM_LEVELS) : findWord(titles, [column]),
  firstColumn: 'size',
};

/** The norm table on a sheet, and where each place of it lies. */
export interface NormSheetTable {
  readonly table: OwnTable;
  readonly addressOf: (place: OwnPlace) => string;
}

/**
 * Finds the norm table on a sheet: the row with the names of the treden, with the sizes in the first column that has
 * another name, and above it what the user says about the table. `null` when no row names a trede.
 */
export function readNormSheet(block: CellBlock, source: string): NormSheetTable | null {
  const found = locateTable(block, WORDS);
  if (found === null) return null;
  const { detail, rows, addressOf } = found;
  return {
    table: {
      details: { name: detail('name'), version: detail('version'), validFrom: detail('validFrom') },
      rows: rows.map((cellIn) => ({
        size: cellIn('size'),
        Basistrede: cellIn('Basistrede'),
        'Trede 1': cellIn('Trede 1'),
        'Trede 2': cellIn('Trede 2'),
        'Trede 3': cellIn('Trede 3'),
      })),
      source,
    },
    addressOf,
  };
}

import {
  NORM_LEVELS,
  type Cell,
  type OwnColumn,
  type OwnDetails,
  type OwnPlace,
  type OwnTable,
} from '../../engine';
import { translate } from '../../i18n/render';
import { cellAddress } from '../../workbook/address';
import type { CellBlock } from '../../workbook/workbook';

/** The names that a detail can have on the sheet: the sheet may be made in the other language. */
const DETAILS: Readonly<Record<keyof OwnDetails, readonly string[]>> = {
  name: [translate('ownRules.sheet.name', 'nl'), translate('ownRules.sheet.name', 'en')],
  version: [translate('ownRules.sheet.version', 'nl'), translate('ownRules.sheet.version', 'en')],
  validFrom: [translate('ownRules.sheet.validFrom', 'nl'), translate('ownRules.sheet.validFrom', 'en')],
};

/** The norm table on a sheet, and where each place of it lies. */
export interface NormSheetTable {
  readonly table: OwnTable;
  readonly addressOf: (place: OwnPlace) => string;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * Finds the norm table on a sheet: the row with the names of the treden, with the sizes in the first column that has
 * another name, and above it what the user says about the table. `null` when no row names a trede.
 */
export function readNormSheet(block: CellBlock, source: string): NormSheetTable | null {
  const header = block.cells.findIndex((row) => NORM_LEVELS.some((level) => findWord(row, [level]) !== -1));
  const titles = block.cells[header];
  if (titles === undefined) return null;
  const columns: Readonly<Record<OwnColumn, number>> = {
    size: titles.findIndex((cell) => !isBlank(cell) && NORM_LEVELS.every((level) => !isWord(cell, level))),
    Basistrede: findWord(titles, ['Basistrede']),
    'Trede 1': findWord(titles, ['Trede 1']),
    'Trede 2': findWord(titles, ['Trede 2']),
    'Trede 3': findWord(titles, ['Trede 3']),
  };
  const above = block.cells.slice(0, header);
  const spots = {
    name: besideWord(above, DETAILS.name),
    version: besideWord(above, DETAILS.version),
    validFrom: besideWord(above, DETAILS.validFrom),
  };
  const cellAt = (spot: Spot | null): Cell => (spot && block.cells[spot.row]?.[spot.column]) ?? null;
  const at = (row: readonly Cell[], column: number): Cell => row[column] ?? null;
  const address = ({ row, column }: Spot): string =>
    cellAddress(block.firstRow + row, block.firstColumn + Math.max(0, column));
  return {
    table: {
      details: {
        name: cellAt(spots.name),
        version: cellAt(spots.version),
        validFrom: cellAt(spots.validFrom),
      },
      rows: block.cells.slice(header + 1).map((row) => ({
        size: at(row, columns.size),
        Basistrede: at(row, columns.Basistrede),
        'Trede 1': at(row, columns['Trede 1']),
        'Trede 2': at(row, columns['Trede 2']),
        'Trede 3': at(row, columns['Trede 3']),
      })),
      source,
    },
    addressOf: (place) => {
      const spot: Spot | null =
        place.kind === 'detail'
          ? spots[place.detail]
          : {
              row: place.kind === 'cell' ? header + 1 + place.row : header,
              column: columns[place.column],
            };
      return address(spot ?? { row: header, column: columns.size });
    },
  };
}

/** The cell to the right of a name; `null` when the name is not there. */
function besideWord(rows: readonly (readonly Cell[])[], names: readonly string[]): Spot | null {
  for (const [row, cells] of rows.entries()) {
    const column = findWord(cells, names);
    if (column !== -1) return { row, column: column + 1 };
  }
  return null;
}

function findWord(row: readonly Cell[], words: readonly string[]): number {
  return row.findIndex((cell) => words.some((word) => isWord(cell, word)));
}

function isWord(cell: Cell, word: string): boolean {
  return typeof cell === 'string' && cell.trim().toLowerCase() === word.toLowerCase();
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

import type { Cell } from '../engine';
import { areaOf, type Area } from './address';
import { isBlank, isBlankRow, isWords } from './rowKind';
import { isUnitRow, withUnit } from './unitRow';
import type { CellBlock } from './workbook';

/** The header of a table: one row, or two when columns share a header above their own. */
export interface HeaderCells {
  /** The row right above the data. */
  readonly row: number;
  /** The row above it, when that belongs to the header too. */
  readonly upperRow: number | null;
  /** The row under it that says in what the columns are measured, when there is one. */
  readonly unitRow: number | null;
  /** The text over each column of the block: a shared header, the column's own and its unit. */
  readonly texts: readonly string[];
}

/** The header that a row is part of, with the row of units under it. */
export function headerFrom(block: CellBlock, row: number): HeaderCells {
  const header = withSharedHeaders(block, row);
  const under = block.cells[header.row + 1] ?? [];
  if (!isUnitRow(under) || isBlankRow(block.cells[header.row + 2] ?? [])) return header;
  const texts = header.texts.map((own, column) => withUnit(own, under[column] ?? null));
  return { ...header, unitRow: header.row + 1, texts };
}

/** The header that a row is part of: `Kwaliteit` over `Plan` and `Team` gives `Kwaliteit Plan` and `Kwaliteit Team`. */
function withSharedHeaders(block: CellBlock, row: number): HeaderCells {
  const shared = [row, row - 1].find((upper) => isSharedHeader(block, upper));
  if (shared === undefined) return { row, upperRow: null, unitRow: null, texts: textsOf(block, row) };
  const uppers = textsOf(block, shared);
  const spans = spansIn(block, shared);
  const texts = textsOf(block, shared + 1).map((own, column) => {
    const span = spans.find((area) => column >= area.left && column <= area.right);
    const above = uppers[span?.left ?? column] ?? '';
    return above === own ? own : `${above} ${own}`.trim();
  });
  return { row: shared + 1, upperRow: shared, unitRow: null, texts };
}

/** Whether this row and the next are a header together: only words, with columns named in the lower one alone. */
function isSharedHeader(block: CellBlock, upper: number): boolean {
  const above = block.cells[upper] ?? [];
  const own = block.cells[upper + 1] ?? [];
  const data = block.cells[upper + 2] ?? [];
  if (above.filter(isWords).length < 2 || isBlankRow(own) || isBlankRow(data)) return false;
  if (![...above, ...own].every((cell) => isBlank(cell) || isWords(cell))) return false;
  const named = own.map((cell, column) => !isBlank(cell) && isBlank(above[column] ?? null));
  if (!named.includes(true)) return false;
  const name = above.findIndex((cell) => !isBlank(cell));
  const leavesNameOut = isBlank(own[name] ?? null) && !isBlank(data[name] ?? null);
  const isUnderSpan = spansIn(block, upper).some((span) =>
    named.slice(span.left, span.right + 1).includes(true),
  );
  return leavesNameOut || isUnderSpan;
}

/** Merged areas that start on a row of the block and span several columns, counted from the block's first cell. */
function spansIn(block: CellBlock, row: number): Area[] {
  return block.merged
    .map(areaOf)
    .filter((area) => area !== null)
    .filter((area) => area.top === block.firstRow + row && area.right > area.left)
    .map((area) => ({
      ...area,
      left: area.left - block.firstColumn,
      right: area.right - block.firstColumn,
    }));
}

function textsOf(block: CellBlock, row: number): string[] {
  return (block.cells[row] ?? []).map(textOf);
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.error : String(cell).replace(/\s+/g, ' ').trim();
}

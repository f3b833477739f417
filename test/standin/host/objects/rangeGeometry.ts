import { LAST_COLUMN, LAST_ROW, bounding, intersection, isEntireColumn, isEntireRow } from '../a1';
import type { CellRange } from '../cellRange';
import type { Area } from '../cellStore';
import { refuse } from '../refusal';

/** The range if it lies on the sheet, a refusal when it runs off it. */
function onSheet(range: CellRange, area: Area): CellRange {
  const fits =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right;
  return fits ? range.at(area) : refuse('InvalidArgument');
}

export function cellAt(range: CellRange, row: number, column: number): CellRange {
  const top = range.area.top + row;
  const left = range.area.left + column;
  return onSheet(range, { top, left, bottom: top, right: left });
}

export function offset(range: CellRange, rows: number, columns: number): CellRange {
  const { top, left, bottom, right } = range.area;
  return onSheet(range, {
    top: top + rows,
    left: left + columns,
    bottom: bottom + rows,
    right: right + columns,
  });
}

/** The same first cell, with the last cell moved. */
export function resized(range: CellRange, moreRows: number, moreColumns: number): CellRange {
  const { area } = range;
  return onSheet(range, { ...area, bottom: area.bottom + moreRows, right: area.right + moreColumns });
}

export function withSize(range: CellRange, rows: number, columns: number): CellRange {
  const { top, left } = range.area;
  return onSheet(range, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

export function rowAt(range: CellRange, row: number): CellRange {
  const at = range.area.top + row;
  return onSheet(range, { ...range.area, top: at, bottom: at });
}

export function columnAt(range: CellRange, column: number): CellRange {
  const at = range.area.left + column;
  return onSheet(range, { ...range.area, left: at, right: at });
}

export function lastRow(range: CellRange): CellRange {
  return range.at({ ...range.area, top: range.area.bottom });
}

export function lastColumn(range: CellRange): CellRange {
  return range.at({ ...range.area, left: range.area.right });
}

export function entireColumn(range: CellRange): CellRange {
  return range.at({ ...range.area, top: 0, bottom: LAST_ROW });
}

export function entireRow(range: CellRange): CellRange {
  return range.at({ ...range.area, left: 0, right: LAST_COLUMN });
}

export function boundingRect(range: CellRange, other: CellRange): CellRange {
  if (range.sheet !== other.sheet) refuse('InvalidArgument');
  return range.at(bounding(range.area, other.area));
}

export function shared(range: CellRange, other: CellRange): CellRange | null {
  if (range.sheet !== other.sheet) return null;
  const area = intersection(range.area, other.area);
  return area === null ? null : range.at(area);
}

/** The part of the range that a format is written to: whole rows and columns keep it on their used cells only. */
export function formattedPart(range: CellRange): CellRange | null {
  if (!isEntireColumn(range.area) && !isEntireRow(range.area)) return range;
  const used = range.book.store.usedArea(range.sheet);
  const within = used === null ? null : intersection(used, range.area);
  return within === null ? null : range.at(within);
}

/** The used part of the range; null when nothing in it is used. */
export function usedPart(range: CellRange): CellRange | null {
  const used = range.book.store.usedArea(range.sheet);
  const within = used === null ? null : intersection(used, range.area);
  if (within === null) return null;
  if (isEntireColumn(range.area) && isEntireRow(range.area)) return range.at(within);
  return tightened(range.at(within));
}

/** Tells of parts of a sheet whether anything is filled in there; only what is asked for is read. */
function filledOn(range: CellRange): (area: Area) => boolean {
  const { store } = range.book;
  const used = store.usedArea(range.sheet);
  return (area) => {
    const within = used === null ? null : intersection(area, used);
    if (within === null) return false;
    return store
      .read(range.sheet, within)
      .some((row) => row.some((cell) => cell.value !== '' || cell.formula !== undefined));
  };
}

function tightened(range: CellRange): CellRange | null {
  let { top, left, bottom, right } = range.area;
  const filled = filledOn(range);
  while (top <= bottom && !filled({ top, left, bottom: top, right })) top += 1;
  while (top <= bottom && !filled({ top: bottom, left, bottom, right })) bottom -= 1;
  if (top > bottom) return null;
  while (!filled({ top, left, bottom, right: left })) left += 1;
  while (!filled({ top, left: right, bottom, right })) right -= 1;
  return range.at({ top, left, bottom, right });
}

/**
 * The block around the range that is set off by empty rows and columns, as with Ctrl+Shift+8. Each side moves as far as
 * it goes before the next is looked at, so that a long list is read a few times and not once for every row.
 */
export function surroundingRegion(range: CellRange): CellRange {
  const filled = filledOn(range);
  let { top, left, bottom, right } = range.area;
  const across = (row: number): Area => ({
    top: row,
    bottom: row,
    left: Math.max(0, left - 1),
    right: Math.min(LAST_COLUMN, right + 1),
  });
  const along = (column: number): Area => ({
    left: column,
    right: column,
    top: Math.max(0, top - 1),
    bottom: Math.min(LAST_ROW, bottom + 1),
  });
  let size: number;
  do {
    size = bottom - top + right - left;
    while (bottom < LAST_ROW && filled(across(bottom + 1))) bottom += 1;
    while (top > 0 && filled(across(top - 1))) top -= 1;
    while (right < LAST_COLUMN && filled(along(right + 1))) right += 1;
    while (left > 0 && filled(along(left - 1))) left -= 1;
  } while (bottom - top + right - left > size);
  return range.at({ top, left, bottom, right });
}

import type { IRange } from '@univerjs/core';
import type { Area } from '../host/cellStore';

/** Univer measures in pixels, Excel in points. */
export const PIXELS_A_POINT = 96 / 72;

export function gridRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** Univer's sheets end somewhere; this leaves room around what is there, as a person expects of a sheet. */
export function roomFor(rows: number, columns: number): { rowCount: number; columnCount: number } {
  return { rowCount: Math.max(1000, rows + 200), columnCount: Math.max(52, columns + 26) };
}

/** An error cell of the sheet, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell can hold. `null` is an empty cell, which is something else than `0` or an empty text. */
export type Cell = string | number | boolean | null | CellError;

/** Whether a cell holds an error value. */
export function isCellError(cell: unknown): cell is CellError {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

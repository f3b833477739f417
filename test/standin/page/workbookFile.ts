import type { Area, CellValue } from '../host/cellStore';

/** A cell of a workbook as file and grid exchange it. `value: null` is an empty cell, `''` an empty text. */
export interface FileCell {
  readonly value: CellValue | null;
  /** In English with commas, starting with `=`. */
  readonly formula?: string;
  /** Cells that the formula fills, itself included, when they are more than one. */
  readonly spill?: Area;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  /** Colours as `#rrggbb`. */
  readonly fill?: string;
  readonly colour?: string;
}

/** An Excel table. Its first row holds the headers. */
export interface FileTable {
  readonly name: string;
  readonly area: Area;
}

export interface FileSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Row by row; rows and cells that are empty may be absent. */
  readonly cells: readonly (readonly (FileCell | undefined)[])[];
  /** Width in points of each column that has one of its own. */
  readonly columnWidths: readonly (number | undefined)[];
  readonly merged: readonly Area[];
  readonly tables: readonly FileTable[];
}

export interface WorkbookFile {
  readonly sheets: readonly FileSheet[];
  /** What add-ins keep with the workbook, by key. */
  readonly settings: ReadonlyMap<string, unknown>;
}

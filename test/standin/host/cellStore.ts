/** What a cell of the stand-in shows: Excel's own error values are texts such as `#N/A`, an empty cell is `''`. */
export type CellValue = string | number | boolean;

/** A cell of the stand-in. `formula` is in English with commas and starts with `=`. */
export interface StoredCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
}

/** Rows and columns, counted from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Where the stand-in keeps cells. The host that answers Office.js knows only this; jest gives it a store in memory, the
 * try-out page one on top of the Univer grid. Sheets are known by an id that stays when the name changes.
 */
export interface CellStore {
  sheets(): readonly { readonly id: string; readonly name: string }[];
  addSheet(name: string): string;
  renameSheet(id: string, name: string): void;
  removeSheet(id: string): void;
  activeSheet(): string;
  activate(id: string): void;
  /** The smallest area that holds all cells with a value or a formula; `null` on an empty sheet. */
  usedArea(id: string): Area | null;
  /** Cells of an area, row by row, with calculated values. */
  read(id: string, area: Area): StoredCell[][];
  /**
   * Replaces what each `cells` entry names; `undefined` keeps a cell as it is. An entry with a value and no formula
   * removes the cell's formula. A formula is calculated by the store. Never calls {@link CellStore.onEdit} back.
   */
  write(id: string, area: Area, cells: readonly (readonly (Partial<StoredCell> | undefined)[])[]): void;
  /** Areas of merged cells. */
  merged(id: string): readonly Area[];
  selection(): { readonly sheet: string; readonly area: Area };
  select(id: string, area: Area): void;
  setColumnWidths(id: string, left: number, widthsInPoints: readonly number[]): void;
  /** Calls back after a person, not the add-in, changed cells; returns the function that stops it. */
  onEdit(edited: (sheet: string, area: Area) => void): () => void;
}

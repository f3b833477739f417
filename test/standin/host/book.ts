import { intersection } from './a1';
import { CellRange } from './cellRange';
import type { Area, CellStore, StoredCell } from './cellStore';
import type { ChangeSource, Events } from './events';
import { FormatRecords } from './formatRecords';
import { refuse } from './refusal';

/** An Excel table: a named area with a header row. */
export interface BookTable {
  readonly id: string;
  readonly sheet: string;
  name: string;
  /** Header row, body and total row. */
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** A name for cells or a formula, valid in the whole workbook. */
export interface BookName {
  readonly name: string;
  readonly formula: string;
  comment: string;
  visible: boolean;
}

/** What Excel keeps of a sheet beside its cells. */
export interface SheetState {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  isProtected: boolean;
  password: string | undefined;
  showGridlines: boolean;
  frozen: Area | null;
  readonly formats: FormatRecords;
}

function freshSheet(): SheetState {
  return {
    visibility: 'Visible',
    tabColor: '',
    isProtected: false,
    password: undefined,
    showGridlines: true,
    frozen: null,
    formats: new FormatRecords(),
  };
}

/** The workbook the host plays: cells in a {@link CellStore}, and beside them what Office.js can ask and set. */
export class Book {
  readonly tables: BookTable[] = [];
  readonly names: BookName[] = [];
  readonly settings = new Map<string, unknown>();
  isProtected = false;
  password: string | undefined;
  /** True while the add-in may not change anything, as without the permission to write. */
  isReadOnly = false;
  /** Areas selected together with the store's one, as with Ctrl held down. */
  alsoSelected: readonly Area[] = [];
  /** True while a chart or picture is selected, and so no cells. */
  hasObjectSelected = false;
  private readonly states = new Map<string, SheetState>();
  private tablesMade = 0;

  constructor(
    readonly store: CellStore,
    readonly events: Events,
  ) {}

  state(sheet: string): SheetState {
    this.sheetName(sheet);
    const known = this.states.get(sheet);
    if (known !== undefined) return known;
    const fresh = freshSheet();
    this.states.set(sheet, fresh);
    return fresh;
  }

  sheetName(id: string): string {
    return this.store.sheets().find((sheet) => sheet.id === id)?.name ?? refuse('ItemNotFound');
  }

  /** Id of the sheet with this name or id; names are compared without regard to case, as Excel does. */
  findSheet(nameOrId: string): string | undefined {
    const wanted = nameOrId.toLowerCase();
    const sheets = this.store.sheets();
    const found = sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === nameOrId);
    return found?.id;
  }

  range(sheet: string, area: Area): CellRange {
    return new CellRange(this, sheet, area);
  }

  read(range: CellRange): StoredCell[][] {
    this.sheetName(range.sheet);
    return this.store.read(range.sheet, range.area);
  }

  /** Refuses when the add-in may not write to the workbook at all. */
  assertMayWrite(): void {
    if (this.isReadOnly) refuse('AccessDenied');
  }

  /** Refuses when sheets may not be added, renamed, moved, hidden or deleted. */
  assertStructureOpen(): void {
    this.assertMayWrite();
    if (this.isProtected) refuse('AccessDenied');
  }

  assertSheetOpen(sheet: string): void {
    this.assertMayWrite();
    if (this.state(sheet).isProtected) refuse('AccessDenied');
  }

  /** Writes as the add-in does. */
  write(range: CellRange, cells: readonly (readonly (Partial<StoredCell> | undefined)[])[]): void {
    this.assertSheetOpen(range.sheet);
    this.store.write(range.sheet, range.area, cells);
    this.changed(range.sheet, range.area, 'addin');
  }

  changed(sheet: string, area: Area, by: ChangeSource): void {
    this.events.cellsChanged(sheet, area, by);
  }

  removeSheet(sheet: string): void {
    this.store.removeSheet(sheet);
    this.states.delete(sheet);
    const left = this.tables.filter((table) => table.sheet !== sheet);
    this.tables.splice(0, this.tables.length, ...left);
  }

  /** Makes a table with Excel's own name for it; areas of tables and merged cells must stay clear of it. */
  addTable(range: CellRange): BookTable {
    this.assertSheetOpen(range.sheet);
    const meetsTable = this.tables.some(
      (table) => table.sheet === range.sheet && intersection(table.area, range.area) !== null,
    );
    const meetsMerged = this.store
      .merged(range.sheet)
      .some((area) => intersection(area, range.area) !== null);
    if (meetsTable || meetsMerged) refuse('InvalidArgument');
    const table: BookTable = {
      ...this.freeTableIdentity(),
      sheet: range.sheet,
      area: range.area,
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    };
    this.tables.push(table);
    return table;
  }

  private freeTableIdentity(): { readonly id: string; readonly name: string } {
    for (;;) {
      this.tablesMade += 1;
      const id = `{00000000-0009-0000-0100-${String(this.tablesMade).padStart(12, '0')}}`;
      const name = `Table${String(this.tablesMade)}`;
      const isTaken = this.tables.some((table) => table.id === id) || this.tableNamed(name) !== undefined;
      if (!isTaken) return { id, name };
    }
  }

  tableNamed(name: string): BookTable | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  removeTable(table: BookTable): void {
    this.tables.splice(this.tables.indexOf(table), 1);
  }
}

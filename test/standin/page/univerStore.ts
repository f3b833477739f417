import { type ICellData, type IRange, type Nullable, ObjectMatrix, type Worksheet } from '@univerjs/core';
import {
  FormulaDataModel,
  getPrimaryForRange,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetColWidthCommand,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountCommand,
  SetWorksheetNameCommand,
  SetWorksheetRowCountCommand,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Area, CellStore, StoredCell } from '../host/cellStore';
import type { Grid } from './grid';
import { gridStyle, gridValue, looksOf, storedValue } from './gridCell';
import { areaOfRange, gridRange, PIXELS_A_POINT, roomFor } from './gridRange';

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The cells of the Univer grid as the host of the stand-in sees them. */
export class UniverStore implements CellStore {
  private writing = false;

  constructor(private readonly grid: Grid) {}

  sheets(): { id: string; name: string }[] {
    return this.grid.workbook.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
  }

  addSheet(name: string): string {
    const index = this.grid.workbook.getSheets().length;
    this.run(InsertSheetCommand.id, { index, sheet: { name, cellData: {}, ...roomFor(0, 0) } });
    const added = this.grid.workbook.getSheets()[index];
    if (added === undefined) throw new Error(`The grid did not add the sheet ${name}.`);
    return added.getSheetId();
  }

  renameSheet(id: string, name: string): void {
    this.run(SetWorksheetNameCommand.id, { subUnitId: id, name });
  }

  removeSheet(id: string): void {
    this.run(RemoveSheetCommand.id, { subUnitId: id });
  }

  activeSheet(): string {
    return this.grid.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    if (id !== this.activeSheet()) this.run(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  usedArea(id: string): Area | null {
    let used: Area | null = null;
    const include = (row: number, column: number): void => {
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    };
    this.sheet(id)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        if (cell && (cell.f || cell.si || storedValue(cell) !== '')) include(row, column);
      });
    this.spilledCells(id).forValue((row, column) => include(row, column));
    return used;
  }

  read(id: string, { top, left, bottom, right }: Area): StoredCell[][] {
    const spilled = this.spilledCells(id);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) =>
        this.readCell(id, top + row, left + column, spilled),
      ),
    );
  }

  write(id: string, area: Area, cells: readonly (readonly (Partial<StoredCell> | undefined)[])[]): void {
    this.makeRoom(id, area);
    const value: Record<number, Record<number, ICellData>> = {};
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell !== undefined) (value[area.top + row] ??= {})[area.left + column] = gridCell(cell);
      });
    });
    this.run(SetRangeValuesCommand.id, { subUnitId: id, range: gridRange(area), value });
  }

  merged(id: string): Area[] {
    return this.sheet(id).getMergeData().map(areaOfRange);
  }

  selection(): { sheet: string; area: Area } {
    const range = this.grid.service(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return { sheet: this.activeSheet(), area: range ? this.finite(range) : FIRST_CELL };
  }

  select(id: string, area: Area): void {
    this.activate(id);
    this.makeRoom(id, area);
    const range = gridRange(area);
    const primary = getPrimaryForRange(range, this.sheet(id));
    this.run(SetSelectionsOperation.id, { subUnitId: id, selections: [{ range, primary, style: null }] });
  }

  setColumnWidths(id: string, left: number, widthsInPoints: readonly number[]): void {
    widthsInPoints.forEach((points, index) => {
      const column = left + index;
      const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }];
      this.run(SetColWidthCommand.id, { subUnitId: id, ranges, value: Math.round(points * PIXELS_A_POINT) });
    });
  }

  onEdit(edited: (sheet: string, area: Area) => void): () => void {
    const listener = this.grid.commands.onCommandExecuted(({ id, params }, options) => {
      if (id !== SetRangeValuesMutation.id || this.writing || options?.fromFormula === true) return;
      if (options?.applyFormulaCalculationResult === true || !isValuesMutation(params)) return;
      const area = new ObjectMatrix(params.cellValue).getDataRange();
      if (area.endRow >= area.startRow) edited(params.subUnitId, areaOfRange(area));
    });
    return () => listener.dispose();
  }

  private readCell(
    id: string,
    row: number,
    column: number,
    spilled: ObjectMatrix<Nullable<ICellData>>,
  ): StoredCell {
    const { workbook } = this.grid;
    const cell = this.sheet(id).getCellRaw(row, column);
    const formula = this.formulas.getFormulaStringByCell(row, column, id, workbook.getUnitId());
    const filled = typeof formula !== 'string' ? spilled.getValue(row, column) : undefined;
    const { numberFormat, bold } = looksOf(workbook.getStyles().getStyleByCell(cell));
    return {
      value: storedValue(filled ?? cell),
      ...(typeof formula === 'string' && { formula }),
      ...(numberFormat !== undefined && { numberFormat }),
      ...(bold === true && { bold }),
    };
  }

  /** Cells that a formula elsewhere fills. */
  private spilledCells(id: string): ObjectMatrix<Nullable<ICellData>> {
    return new ObjectMatrix(
      this.formulas.getArrayFormulaCellData()[this.grid.workbook.getUnitId()]?.[id] ?? {},
    );
  }

  private get formulas(): FormulaDataModel {
    return this.grid.service(FormulaDataModel);
  }

  private sheet(id: string): Worksheet {
    const sheet = this.grid.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The grid has no sheet ${id}.`);
    return sheet;
  }

  /** A selected column or row has no end of its own in Univer. */
  private finite(range: IRange): Area {
    const area = areaOfRange(range);
    const sheet = this.grid.workbook.getActiveSheet();
    return {
      top: Number.isNaN(area.top) ? 0 : area.top,
      left: Number.isNaN(area.left) ? 0 : area.left,
      bottom: Number.isNaN(area.bottom) ? sheet.getRowCount() - 1 : area.bottom,
      right: Number.isNaN(area.right) ? sheet.getColumnCount() - 1 : area.right,
    };
  }

  private makeRoom(id: string, { bottom, right }: Area): void {
    const sheet = this.sheet(id);
    if (bottom >= sheet.getRowCount()) {
      this.run(SetWorksheetRowCountCommand.id, { subUnitId: id, rowCount: bottom + 1 });
    }
    if (right >= sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountCommand.id, { subUnitId: id, columnCount: right + 1 });
    }
  }

  private run(command: string, params: object): void {
    this.writing = true;
    try {
      this.grid.commands.syncExecuteCommand(command, { unitId: this.grid.workbook.getUnitId(), ...params });
    } finally {
      this.writing = false;
    }
  }
}

function gridCell({ value, formula, numberFormat, bold }: Partial<StoredCell>): ICellData {
  const style = gridStyle({ numberFormat, bold });
  return {
    ...(value !== undefined && { ...gridValue(value === '' ? null : value), f: null, si: null, p: null }),
    ...(formula !== undefined && { f: formula, v: null, si: null, p: null }),
    ...(Object.keys(style).length > 0 && { s: style }),
  };
}

function isValuesMutation(
  params: object | undefined,
): params is { subUnitId: string; cellValue: Record<number, Record<number, ICellData>> } {
  return params !== undefined && 'subUnitId' in params && 'cellValue' in params && Boolean(params.cellValue);
}

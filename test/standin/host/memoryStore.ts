import type { Area, CellStore, CellValue, StoredCell } from './cellStore';
import { bounding, columnsOf, rowsOf } from './a1';

interface MemorySheet {
  readonly id: string;
  name: string;
  readonly cells: Map<string, StoredCell>;
  readonly merged: Area[];
  readonly widths: Map<number, number>;
}

let sheetsMade = 0;

function makeSheet(name: string): MemorySheet {
  sheetsMade += 1;
  const id = `{00000000-0001-0000-0000-${String(sheetsMade).padStart(12, '0')}}`;
  return { id, name, cells: new Map(), merged: [], widths: new Map() };
}

const EMPTY: StoredCell = { value: '' };

/**
 * Cells in memory, for tests. A formula shows the value it was written with; {@link MemoryStore.calculated} sets what a
 * formula comes to.
 */
export class MemoryStore implements CellStore {
  private readonly all: MemorySheet[] = [];
  private active: string;
  private chosen: { sheet: string; area: Area };
  private readonly listeners = new Set<(sheet: string, area: Area) => void>();

  /** A workbook with these sheets, each given as rows of values from A1; one empty sheet when none is given. */
  constructor(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> = { Blad1: [] }) {
    for (const [name, rows] of Object.entries(sheets)) {
      const id = this.addSheet(name);
      const width = Math.max(0, ...rows.map((row) => row.length));
      if (width > 0) {
        const area = { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
        this.write(
          id,
          area,
          rows.map((row) => row.map((value) => ({ value }))),
        );
      }
    }
    const first = this.all[0];
    if (first === undefined) throw new Error('A workbook has at least one sheet.');
    this.active = first.id;
    this.chosen = { sheet: first.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  sheets(): readonly { readonly id: string; readonly name: string }[] {
    return this.all.map(({ id, name }) => ({ id, name }));
  }

  addSheet(name: string): string {
    const sheet = makeSheet(name);
    this.all.push(sheet);
    return sheet.id;
  }

  renameSheet(id: string, name: string): void {
    this.sheet(id).name = name;
  }

  removeSheet(id: string): void {
    this.all.splice(this.all.indexOf(this.sheet(id)), 1);
    const next = this.all[0];
    if (this.active === id && next !== undefined) this.activate(next.id);
  }

  activeSheet(): string {
    return this.active;
  }

  activate(id: string): void {
    this.active = this.sheet(id).id;
    if (this.chosen.sheet !== id) this.chosen = { sheet: id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  usedArea(id: string): Area | null {
    const filled = [...this.sheet(id).cells].filter(
      ([, cell]) => cell.value !== '' || cell.formula !== undefined,
    );
    let used: Area | null = null;
    for (const [key] of filled) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const cell = { top: row, left: column, bottom: row, right: column };
      used = used === null ? cell : bounding(used, cell);
    }
    return used;
  }

  read(id: string, area: Area): StoredCell[][] {
    const { cells } = this.sheet(id);
    return Array.from({ length: rowsOf(area) }, (_row, down) =>
      Array.from(
        { length: columnsOf(area) },
        (_column, across) => cells.get(`${String(area.top + down)},${String(area.left + across)}`) ?? EMPTY,
      ),
    );
  }

  write(id: string, area: Area, given: readonly (readonly (Partial<StoredCell> | undefined)[])[]): void {
    const { cells } = this.sheet(id);
    for (const [down, row] of given.entries()) {
      for (const [across, change] of row.entries()) {
        if (change === undefined) continue;
        const key = `${String(area.top + down)},${String(area.left + across)}`;
        const { formula, ...rest } = cells.get(key) ?? EMPTY;
        const keepsFormula = change.value === undefined && formula !== undefined;
        cells.set(key, { ...rest, ...(keepsFormula && { formula }), ...change });
      }
    }
  }

  merged(id: string): readonly Area[] {
    return this.sheet(id).merged;
  }

  selection(): { readonly sheet: string; readonly area: Area } {
    return this.chosen;
  }

  select(id: string, area: Area): void {
    this.activate(id);
    this.chosen = { sheet: id, area };
  }

  setColumnWidths(id: string, left: number, widthsInPoints: readonly number[]): void {
    for (const [at, width] of widthsInPoints.entries()) this.sheet(id).widths.set(left + at, width);
  }

  onEdit(edited: (sheet: string, area: Area) => void): () => void {
    this.listeners.add(edited);
    return () => this.listeners.delete(edited);
  }

  /** Merges cells, as a person would. */
  merge(id: string, area: Area): void {
    this.sheet(id).merged.push(area);
  }

  /** Width in points that was set for a column; undefined when none was. */
  columnWidth(id: string, column: number): number | undefined {
    return this.sheet(id).widths.get(column);
  }

  /** A person types into cells. */
  edit(id: string, area: Area, cells: readonly (readonly (Partial<StoredCell> | undefined)[])[]): void {
    this.write(id, area, cells);
    for (const edited of this.listeners) edited(id, area);
  }

  /** Sets what the formula of a cell comes to; the formula stays. */
  calculated(id: string, row: number, column: number, value: CellValue): void {
    const key = `${String(row)},${String(column)}`;
    const { cells } = this.sheet(id);
    cells.set(key, { ...(cells.get(key) ?? EMPTY), value });
  }

  private sheet(id: string): MemorySheet {
    const found = this.all.find((sheet) => sheet.id === id);
    if (found === undefined) throw new Error(`There is no sheet ${id}.`);
    return found;
  }
}

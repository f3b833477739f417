import { addressOf, columnsOf, quotedSheet, rowsOf } from './a1';
import type { Area, CellValue } from './cellStore';
import { formulaCall } from './formulaCall';
import type { FormulaArgument } from './formulaCall';
import type { GivenArgument, GivenValue } from './functionArguments';
import type { FunctionResult } from './functionResults';
import type { Host } from './host';
import type { MemoryStore } from './memoryStore';

/** Formulas that depend on each other are calculated again until they rest; a chain longer than this does not. */
const MOST_ROUNDS = 20;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface FormulaCell extends Place {
  readonly formula: string;
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet} ${String(row)},${String(column)}`;
}

/**
 * Calculates the formulas of a workbook in memory that are calls of the add-in's functions, spilling what is a block. A
 * formula of another kind keeps the value it was given.
 */
export class Calculation {
  /** Spilled cells, each with the formula it comes from. */
  private readonly spilled = new Map<string, { readonly place: Place; readonly from: string }>();

  constructor(
    private readonly host: Host,
    private readonly store: MemoryStore,
  ) {}

  /** Calculates until nothing changes any more. */
  async run(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const cells = this.formulaCells();
      const results = await Promise.all(cells.map((cell) => this.calculate(cell)));
      const changes = cells.map((cell, at) => this.show(cell, results[at] ?? null));
      if (!changes.includes(true)) return;
    }
    throw new Error('The formulas do not come to rest.');
  }

  private formulaCells(): FormulaCell[] {
    return this.store.sheets().flatMap(({ id }) => {
      const used = this.store.usedArea(id);
      if (used === null) return [];
      return this.store
        .read(id, used)
        .flatMap((row, down) =>
          row.flatMap(({ formula }, across) =>
            formula === undefined
              ? []
              : [{ sheet: id, row: used.top + down, column: used.left + across, formula }],
          ),
        );
    });
  }

  private async calculate(cell: FormulaCell): Promise<FunctionResult | null> {
    const call = formulaCall(cell.formula);
    if (call === undefined) return null;
    const given = call.given.map((argument) => this.given(argument, cell.sheet));
    const name = this.host.book.sheetName(cell.sheet);
    const at = addressOf({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
    return this.host.callFunction(call.id, given, `${quotedSheet(name)}!${at}`);
  }

  private given(argument: FormulaArgument, own: string): GivenArgument {
    if (argument.kind === 'omitted') return undefined;
    if (argument.kind === 'literal') return argument.value;
    const { sheet, area } = argument.cells;
    const id = sheet === undefined ? own : this.host.book.findSheet(sheet);
    if (id === undefined) return '#REF!';
    return this.store
      .read(id, area)
      .map((row) =>
        row.map(({ value, formula }): GivenValue => (value === '' && formula === undefined ? null : value)),
      );
  }

  /** Shows a result in the cell, and below and beside it; says whether anything changed. */
  private show(cell: FormulaCell, result: FunctionResult | null): boolean {
    if (result === null) return false;
    const shown = result.ok ? result.value : result.code;
    const block: readonly (readonly CellValue[])[] = Array.isArray(shown) ? shown : [[shown]];
    const { row, column } = cell;
    const area = {
      top: row,
      left: column,
      bottom: row + block.length - 1,
      right: column + (block[0]?.length ?? 1) - 1,
    };
    return this.isFree(cell, area)
      ? this.put(cell, area, block)
      : this.put(cell, { ...area, bottom: row, right: column }, [['#SPILL!']]);
  }

  private isFree(cell: FormulaCell, area: Area): boolean {
    return this.store.read(cell.sheet, area).every((row, down) =>
      row.every(({ value, formula }, across) => {
        if (down === 0 && across === 0) return true;
        const key = keyOf({ sheet: cell.sheet, row: area.top + down, column: area.left + across });
        return (value === '' && formula === undefined) || this.spilled.get(key)?.from === keyOf(cell);
      }),
    );
  }

  private put(cell: FormulaCell, area: Area, block: readonly (readonly CellValue[])[]): boolean {
    const before = this.store.read(cell.sheet, area);
    let isChanged = this.takeBack(cell, area);
    for (let down = 0; down < rowsOf(area); down += 1) {
      for (let across = 0; across < columnsOf(area); across += 1) {
        const place = { sheet: cell.sheet, row: area.top + down, column: area.left + across };
        const value = block[down]?.[across] ?? '';
        if (before[down]?.[across]?.value === value) continue;
        this.store.calculated(place.sheet, place.row, place.column, value);
        if (keyOf(place) !== keyOf(cell)) this.spilled.set(keyOf(place), { place, from: keyOf(cell) });
        isChanged = true;
      }
    }
    return isChanged;
  }

  /** Empties what an earlier, larger block of the same formula left outside the area. */
  private takeBack(cell: FormulaCell, area: Area): boolean {
    let isChanged = false;
    for (const [key, { place, from }] of this.spilled) {
      const { row, column } = place;
      const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (from !== keyOf(cell) || isInside) continue;
      this.store.calculated(place.sheet, row, column, '');
      this.spilled.delete(key);
      isChanged = true;
    }
    return isChanged;
  }
}

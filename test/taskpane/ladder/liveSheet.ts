import { runCall } from '../../../scripts/engine/call';
import { isoToSerial, type Cell } from '../../../src/engine';
import { areaOf } from '../../../src/workbook/address';
import { layOut } from '../../../src/workbook/reportLayout';
import { isFormula, type CellBlock, type Report, type ReportCell } from '../../../src/workbook/workbook';

const FOLLOWING = /^=IF\(ISBLANK\((.+)\),(.+),\1\)$/;
const ATTRIBUTED = /^=([A-Z]+\d+)\/([A-Z]+\d+)\*([A-Z]+\d+)\*([A-Z]+\d+)$/;
const SUM = /^=SUM\((.+)\)$/;
const LEAST = /^=MAX\(0,([A-Z]+\d+)-([A-Z]+\d+)-([A-Z]+\d+)\)$/;
const SCALED = /^=([\d.]+)\*([A-Z]+\d+)$/;
const PENALTY = /^=([\d.]+)\*MAX\(0,([A-Z]+\d+)-([A-Z]+\d+)-([A-Z]+\d+)\)$/;
const BLANK_WHEN_MISSING = /^=IF\(([A-Z]+\d+)-([A-Z]+\d+)-([A-Z]+\d+)>0,"",0\)$/;
const CALL = /^=(PSO\.[A-Z.]+)\((.*)\)$/;
const SPILLS = 'PSO.OVERZICHT';
const LAST_DAY = /^DATE\((.+),12,31\)$/;

/** A written report as Excel would calculate it: the forms of formula that the overview uses, and no others. */
export class LiveSheet {
  private readonly cells: readonly (readonly ReportCell[])[];

  constructor(
    report: Report,
    private readonly others: readonly CellBlock[],
  ) {
    this.cells = layOut(report).cells;
  }

  /** What a cell shows, also when it is one that the overview function spills into. */
  value(address: string): unknown {
    const { top, left } = this.areaAt(address);
    const own = this.cells[top]?.[left] ?? null;
    if (own !== null) return isFormula(own) ? this.calculate(own.formula) : own;
    const start = this.cells.findIndex(
      ([cell = null]) => isFormula(cell) && CALL.exec(cell.formula)?.[1] === SPILLS,
    );
    if (start < 0 || top < start) return null;
    const spilled: unknown = this.value(`A${start + 1}`);
    const row: unknown = Array.isArray(spilled) ? spilled[top - start] : undefined;
    return Array.isArray(row) ? row[left] : null;
  }

  /** What the cell beside a text in the first column shows. */
  beside(label: string): unknown {
    const row = this.cells.findIndex(([first]) => first === label);
    return this.value(`B${row + 1}`);
  }

  private calculate(formula: string): unknown {
    const [, reference, otherwise = ''] = FOLLOWING.exec(formula) ?? [];
    if (reference !== undefined) return this.single(reference) ?? this.single(otherwise);
    const factors = ATTRIBUTED.exec(formula)?.slice(1);
    if (factors) {
      const [value = 0, turnover = 0, fte = 0, direct = 0] = factors.map((cell) => Number(this.single(cell)));
      return (value / turnover) * fte * direct;
    }
    const summed = SUM.exec(formula)?.[1];
    if (summed !== undefined)
      return this.block(summed)
        .flat()
        .reduce<number>((sum, cell) => sum + Number(cell), 0);
    const least = LEAST.exec(formula)?.slice(1);
    if (least) return Math.max(0, this.difference(least));
    const scaled = SCALED.exec(formula);
    if (scaled) return Number(scaled[1]) * Number(this.single(scaled[2] ?? ''));
    const penalty = PENALTY.exec(formula);
    if (penalty) return Number(penalty[1]) * Math.max(0, this.difference(penalty.slice(2)));
    const blank = BLANK_WHEN_MISSING.exec(formula)?.slice(1);
    if (blank) return this.difference(blank) > 0 ? '' : 0;
    const [, name, given = ''] = CALL.exec(formula) ?? [];
    if (name === undefined) return this.single(formula.slice(1));
    const cells = given.split(/,(?!12,31|31\))/).map((argument) => this.argument(argument));
    const line = runCall(JSON.stringify([name, ...cells]), 1, 'nl');
    if (!line.ok || !('value' in line.output)) throw new Error(`${formula}: ${JSON.stringify(line)}`);
    return line.output.value;
  }

  /** The first cell less the others. */
  private difference(cells: readonly string[]): number {
    const [first = 0, ...others] = cells.map((cell) => Number(this.single(cell)));
    return others.reduce((rest, other) => rest - other, first);
  }

  private argument(argument: string): unknown {
    if (argument === '') return null;
    const year = LAST_DAY.exec(argument)?.[1];
    if (year === undefined) return argument.includes(':') ? this.block(argument) : this.single(argument);
    const serial = isoToSerial(`${String(this.single(year))}-12-31`);
    return serial.ok ? serial.value : null;
  }

  private block(address: string): readonly (readonly unknown[])[] {
    const { top, left, bottom, right } = this.areaAt(address);
    return this.cells
      .slice(top, bottom + 1)
      .map((row) =>
        row.slice(left, right + 1).map((cell) => (isFormula(cell) ? this.calculate(cell.formula) : cell)),
      );
  }

  private single(reference: string): unknown {
    if (reference.startsWith('"')) return reference.slice(1, -1);
    const [, sheet, address = reference] = /^'(.+)'!(.+)$/.exec(reference) ?? [];
    if (sheet === undefined) return this.value(address);
    const { top, left } = this.areaAt(address);
    const other = this.others.find((block) => block.sheet === sheet.replaceAll("''", "'"));
    const cell: Cell | undefined = other?.cells[top]?.[left];
    return cell ?? null;
  }

  private areaAt(address: string) {
    const area = areaOf(address.replaceAll('$', ''));
    if (!area) throw new Error(`${address} is no area of this sheet.`);
    return area;
  }
}

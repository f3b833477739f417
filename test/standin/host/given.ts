import { CellRange } from './cellRange';
import { refuse } from './refusal';

/** The arguments of a call, read by position; a wrong kind is refused as Excel does, with `InvalidArgument`. */
export class Given {
  constructor(private readonly values: readonly unknown[]) {}

  raw(at: number): unknown {
    return this.values[at];
  }

  has(at: number): boolean {
    return this.values[at] !== undefined && this.values[at] !== null;
  }

  text(at: number): string {
    const value = this.values[at];
    return typeof value === 'string' ? value : refuse('InvalidArgument');
  }

  optionalText(at: number): string | undefined {
    return this.has(at) ? this.text(at) : undefined;
  }

  /** A key of a collection: a name, an id, or a number. */
  key(at: number): string {
    const value = this.values[at];
    return typeof value === 'number' ? String(value) : this.text(at);
  }

  integer(at: number): number {
    const value = this.values[at];
    return typeof value === 'number' && Number.isInteger(value) ? value : refuse('InvalidArgument');
  }

  /** A whole number of at least one. */
  count(at: number): number {
    const value = this.integer(at);
    return value >= 1 ? value : refuse('InvalidArgument');
  }

  flag(at: number): boolean {
    const value = this.values[at];
    return typeof value === 'boolean' ? value : refuse('InvalidArgument');
  }

  optionalFlag(at: number, otherwise: boolean): boolean {
    return this.has(at) ? this.flag(at) : otherwise;
  }

  /** A range given as an object; text must be turned into a range by the caller, who knows the sheet. */
  range(at: number): CellRange {
    const value = this.values[at];
    return value instanceof CellRange ? value : refuse('InvalidArgument');
  }
}

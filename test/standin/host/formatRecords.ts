import { contains, intersection } from './a1';
import type { Area } from './cellStore';

interface FormatRecord {
  readonly area: Area;
  readonly name: string;
  readonly value: unknown;
}

/** Formats the grid does not draw, kept as they were set so that they can be asked for and checked. */
export class FormatRecords {
  private readonly records: FormatRecord[] = [];

  set(area: Area, name: string, value: unknown): void {
    this.records.push({ area, name, value });
  }

  /** The format of all cells of an area; null when they differ, `otherwise` when none was set. */
  get(area: Area, name: string, otherwise: unknown): unknown {
    const touching = this.records.filter(
      (record) => record.name === name && intersection(record.area, area) !== null,
    );
    const last = touching.at(-1);
    if (last === undefined) return otherwise;
    return contains(last.area, area) ? last.value : null;
  }

  clear(area: Area): void {
    const kept = this.records.filter((record) => !contains(area, record.area));
    this.records.splice(0, this.records.length, ...kept);
  }
}

import type { NormLevel } from '../../../src/engine/rules/schema';
import type { OwnRow, OwnTable } from '../../../src/engine/rules/ownTable';

/** How much more than the level below a level asks in the invented handbook. */
const STEPS: Readonly<Record<NormLevel, number>> = {
  Basistrede: 1,
  'Trede 1': 2,
  'Trede 2': 3,
  'Trede 3': 4,
};

/** A norm of an invented handbook: falls with size, rises with level, and is never one of the published values. */
export function inventedNorm(size: number, level: NormLevel): number {
  return (STEPS[level] * (1060 - 10 * size) + STEPS[level]) / 50_000;
}

/** A row of the invented table; `changes` replaces cells in it. */
export function inventedRow(size: number, changes: Partial<OwnRow> = {}): OwnRow {
  return {
    size,
    Basistrede: inventedNorm(size, 'Basistrede'),
    'Trede 1': inventedNorm(size, 'Trede 1'),
    'Trede 2': inventedNorm(size, 'Trede 2'),
    'Trede 3': inventedNorm(size, 'Trede 3'),
    ...changes,
  };
}

/** Every size from 2 to 105. */
export const SIZES: readonly number[] = Array.from({ length: 104 }, (_, index) => index + 2);

/** The full norm table of an invented handbook; `changes` gives cells of a size another value. */
export function inventedTable(changes: Readonly<Record<number, Partial<OwnRow>>> = {}): OwnTable {
  return {
    details: { name: 'Normen uit de handleiding', version: '2.2', validFrom: '1-4-2026' },
    rows: SIZES.map((size) => inventedRow(size, changes[size])),
    source: 'eigen opgave: blad PSO-normen',
  };
}

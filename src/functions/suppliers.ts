import { quantity, text, type Supplier, type Text } from '../engine';
import type { Series } from './ranges';

interface Columns {
  readonly waarde: Series;
  readonly omzet: Series;
  readonly fte: Series;
  readonly direct: Series;
}

type Suppliers =
  | { readonly ok: true; readonly value: readonly Supplier[] }
  | { readonly ok: false; readonly argument: keyof Columns; readonly problem: Text };

const NAMES = ['waarde', 'omzet', 'fte', 'direct'] as const;

/**
 * Lays four columns side by side, a row per supplier. Rows without anything are skipped; a row that is filled in for
 * a part would silently change the outcome, so it is refused, as are columns that are not equally long.
 */
export function suppliersOf(columns: Columns): Suppliers {
  const length = columns.waarde.length;
  const uneven = NAMES.find((name) => columns[name].length !== length);
  if (uneven !== undefined) {
    const values = {
      length: quantity(columns[uneven].length, 'count'),
      other: 'waarde',
      otherLength: quantity(length, 'count'),
    };
    return { ok: false, argument: uneven, problem: text('functions.problem.lengths', values) };
  }
  const filled = new Set(NAMES.flatMap((name) => [...columns[name].values.keys()]));
  const suppliers: Supplier[] = [];
  for (const place of [...filled].sort((one, other) => one - other)) {
    const value = columns.waarde.values.get(place);
    const turnover = columns.omzet.values.get(place);
    const fte = columns.fte.values.get(place);
    const direct = columns.direct.values.get(place);
    if (value === undefined || turnover === undefined || fte === undefined || direct === undefined) {
      const argument = NAMES.find((name) => !columns[name].values.has(place)) ?? 'waarde';
      const row = quantity(place + 1, 'count');
      return { ok: false, argument, problem: text('functions.problem.supplierRow', { row }) };
    }
    suppliers.push({ value, turnover, fte, direct });
  }
  if (suppliers.length === 0) {
    const expected = text('functions.expected.numbers');
    return { ok: false, argument: 'waarde', problem: text('functions.problem.empty', { expected }) };
  }
  return { ok: true, value: suppliers };
}

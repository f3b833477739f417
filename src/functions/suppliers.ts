import { quantity, text, type Text } from '../engine';

/** What an organisation buys from a supplier, and what that supplier is; see the indirect contribution. */
interface Supplier {
  readonly value: number;
  readonly turnover: number;
  readonly fte: number;
  readonly direct: number;
}

type Column = readonly (number | null)[];

interface Columns {
  readonly waarde: Column;
  readonly omzet: Column;
  readonly fte: Column;
  readonly direct: Column;
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
  const suppliers: Supplier[] = [];
  for (const [index, value] of columns.waarde.entries()) {
    const turnover = columns.omzet[index] ?? null;
    const fte = columns.fte[index] ?? null;
    const direct = columns.direct[index] ?? null;
    if (value === null && turnover === null && fte === null && direct === null) continue;
    if (value === null || turnover === null || fte === null || direct === null) {
      const argument = NAMES.find((name) => columns[name][index] === null) ?? 'waarde';
      const row = quantity(index + 1, 'count');
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

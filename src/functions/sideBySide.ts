import { quantity, text, type Text } from '../engine';
import type { Series } from './ranges';

type SideBySide<Name extends string> =
  | { readonly ok: true; readonly rows: readonly Readonly<Record<Name, number>>[] }
  | { readonly ok: false; readonly argument: Name; readonly problem: Text };

/**
 * Lays ranges that belong together side by side: a row for each place that is filled. Places without anything are
 * skipped; a place that is filled in one range and empty in another would silently change the outcome, so it is
 * refused, as are ranges that are not equally long.
 */
export function sideBySide<Name extends string>(
  names: readonly [Name, ...Name[]],
  ranges: Readonly<Record<Name, Series>>,
): SideBySide<Name> {
  const [first] = names;
  const { length } = ranges[first];
  const uneven = names.find((name) => ranges[name].length !== length);
  if (uneven !== undefined) {
    return { ok: false, argument: uneven, problem: unequal(ranges[uneven].length, first, length) };
  }
  const filled = new Set(names.flatMap((name) => [...ranges[name].values.keys()]));
  const rows: Record<Name, number>[] = [];
  for (const place of [...filled].sort((one, other) => one - other)) {
    const row = Object.fromEntries(names.map((name) => [name, ranges[name].values.get(place)]));
    if (!holdsAll(row, names)) {
      const argument = names.find((name) => row[name] === undefined) ?? first;
      const values = {
        place: quantity(place + 1, 'count'),
        other: names.find((name) => row[name] !== undefined) ?? first,
      };
      return { ok: false, argument, problem: text('functions.problem.gap', values) };
    }
    rows.push(row);
  }
  if (rows.length === 0) {
    const expected = text('functions.expected.numbers');
    return { ok: false, argument: first, problem: text('functions.problem.empty', { expected }) };
  }
  return { ok: true, rows };
}

function unequal(length: number, other: string, otherLength: number): Text {
  const values = { other, otherLength: quantity(otherLength, 'count') };
  return length === 1
    ? text('functions.problem.lengthsOneCell', values)
    : text('functions.problem.lengths', { length: quantity(length, 'count'), ...values });
}

function holdsAll<Name extends string>(
  row: Readonly<Record<string, number | undefined>>,
  names: readonly Name[],
): row is Record<Name, number> {
  return names.every((name) => row[name] !== undefined);
}

/**
 * The cheapest way to give every row a column of its own, as the column of each row: the Hungarian method, which takes
 * the rows one by one and moves earlier ones along the cheapest path. There are at least as many columns as rows, and a
 * cost of `Infinity` is no possibility.
 */
export function cheapest(costs: readonly (readonly number[])[]): readonly number[] {
  const columns = costs[0]?.length ?? 0;
  const owner = new Array<number>(columns).fill(FREE);
  const rowPrice = costs.map(() => 0);
  const columnPrice = new Array<number>(columns).fill(0);
  for (const row of costs.keys()) addRow(row, costs, owner, rowPrice, columnPrice);
  const chosen = costs.map(() => FREE);
  owner.forEach((row, column) => {
    if (row !== FREE) chosen[row] = column;
  });
  return chosen;
}

const FREE = -1;

/** Finds the cheapest path from a new row to a free column and shifts the rows on it. */
function addRow(
  start: number,
  costs: readonly (readonly number[])[],
  owner: number[],
  rowPrice: number[],
  columnPrice: number[],
): void {
  const distance = columnPrice.map(() => Infinity);
  const from = columnPrice.map(() => FREE);
  const visited = columnPrice.map(() => false);
  let row = start;
  let column = FREE;
  for (;;) {
    let nearest = FREE;
    for (const [candidate, seen] of visited.entries()) {
      if (seen) continue;
      const reduced =
        (costs[row]?.[candidate] ?? Infinity) - (rowPrice[row] ?? 0) - (columnPrice[candidate] ?? 0);
      if (reduced < (distance[candidate] ?? Infinity)) {
        distance[candidate] = reduced;
        from[candidate] = column;
      }
      if (nearest === FREE || (distance[candidate] ?? Infinity) < (distance[nearest] ?? Infinity))
        nearest = candidate;
    }
    const step = distance[nearest] ?? 0;
    rowPrice[start] = (rowPrice[start] ?? 0) + step;
    for (const [other, seen] of visited.entries()) {
      if (seen) {
        const holder = owner[other] ?? FREE;
        rowPrice[holder] = (rowPrice[holder] ?? 0) + step;
        columnPrice[other] = (columnPrice[other] ?? 0) - step;
      } else {
        distance[other] = (distance[other] ?? Infinity) - step;
      }
    }
    visited[nearest] = true;
    column = nearest;
    row = owner[nearest] ?? FREE;
    if (row === FREE) break;
  }
  while (column !== FREE) {
    const previous = from[column] ?? FREE;
    owner[column] = previous === FREE ? start : (owner[previous] ?? FREE);
    column = previous;
  }
}

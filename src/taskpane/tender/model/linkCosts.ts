import type { TenderColumn } from '../bids/columns';
import { plainName } from '../bids/plainName';
import { nextId } from './criterion';
import type { OtherCost } from './model';

/** The columns that hold other costs. */
function costColumns(columns: readonly TenderColumn[]): readonly TenderColumn[] {
  return columns.filter(({ role }) => role === 'cost');
}

/** Finds the column of every cost that has none, or whose column is gone: by its name, else the only one that is free. */
export function linkCosts(
  costs: readonly OtherCost[],
  columns: readonly TenderColumn[],
): readonly OtherCost[] {
  const keys = new Set(columns.map(({ key }) => key));
  const kept = costs.map((cost) => (keys.has(cost.column ?? '') ? cost : { ...cost, column: null }));
  const used = new Set(kept.map(({ column }) => column));
  const free = costColumns(columns).filter(({ key }) => !used.has(key));
  const open = kept.filter(({ column }) => column === null);
  return kept.map((cost) => {
    if (cost.column !== null) return cost;
    const named = free.find(({ name }) => plainName(name) === plainName(cost.name));
    const only = open.length === 1 && free.length === 1 ? free[0] : undefined;
    return { ...cost, column: (named ?? only)?.key ?? null };
  });
}

/** Adds a cost for every column with other costs that has none yet; how many times it is borne stays open. */
export function addMissingCosts(
  costs: readonly OtherCost[],
  columns: readonly TenderColumn[],
): readonly OtherCost[] {
  return costColumns(columns).reduce((grown, { key, name }) => {
    if (grown.some(({ column }) => column === key)) return grown;
    return [...grown, { id: nextId(grown), name, times: null, column: key }];
  }, costs);
}

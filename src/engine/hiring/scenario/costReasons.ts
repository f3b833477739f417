import { compare, exact } from '../../decimal';
import { quantity, text, type Text } from '../../explain/text';
import type { CostKind } from '../instruments/positionCost';
import { COST_LABELS } from '../instruments/costLine';
import type { Compared } from './differences';
import { entryText } from './fteReasons';
import type { ScenarioCost } from './outcome';

const KINDS = [
  'wage',
  'charges',
  'coaching',
  'wageCostBenefit',
  'wageSubsidy',
  'learningSubsidy',
] as const satisfies readonly CostKind[];

/** What the entries with one id cost: in all, and by kind when each of them says what it is made of. */
interface EntryCost {
  readonly count: number;
  readonly total: number;
  readonly byKind: ReadonlyMap<CostKind, number> | null;
}

const NO_COST: EntryCost = { count: 0, total: 0, byKind: new Map() };

/**
 * Why the cost differs, entry by entry; where both scenarios say what the cost of an entry is made of, line by line. The
 * amounts add up to the difference.
 */
export function costReasons(base: Compared, other: Compared): readonly Text[] {
  const before = byId(base.outcome.costs);
  const after = byId(other.outcome.costs);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const from = before.get(id) ?? NO_COST;
    const to = after.get(id) ?? NO_COST;
    const entry = entryText(id, from.count, to.count);
    const { byKind: one } = from;
    const { byKind: two } = to;
    if (one === null || two === null) return reason(to.total - from.total, entry);
    return KINDS.flatMap((kind) => {
      const change = (two.get(kind) ?? 0) - (one.get(kind) ?? 0);
      return reason(change, text('hiringScenario.reason.line', { entry, line: COST_LABELS[kind] }));
    });
  });
}

function reason(change: number, what: Text): readonly Text[] {
  if (compare(change, 0) === 0) return [];
  const values = { what, amount: quantity(Math.abs(exact(change)), 'euro') };
  return [
    change > 0 ? text('hiringScenario.reason.dearer', values) : text('hiringScenario.reason.cheaper', values),
  ];
}

function byId(costs: readonly ScenarioCost[]): ReadonlyMap<string, EntryCost> {
  const entries = new Map<string, EntryCost>();
  for (const { id, count, total, made } of costs) {
    const before = entries.get(id) ?? NO_COST;
    const kinds = before.byKind === null || made === null ? null : new Map(before.byKind);
    for (const { kind, amount } of made?.lines ?? []) {
      kinds?.set(kind, (kinds.get(kind) ?? 0) + count * amount);
    }
    entries.set(id, { count: before.count + count, total: before.total + total, byKind: kinds });
  }
  return entries;
}

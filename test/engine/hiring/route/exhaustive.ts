import {
  compare,
  exact,
  norm,
  type Level,
  type RouteOption,
  type RouteRequest,
} from '../../../../src/engine';

/** The best plan found by trying every combination, by counts per option; `null` when none reaches the goal. */
export interface Best {
  readonly cost: number;
  readonly counts: readonly number[];
}

/** Norms as the published function gives them. */
const NORMS = new Map<string, number>();

function normAt(level: Level, size: number): number {
  const key = `${level} ${size}`;
  let found = NORMS.get(key);
  if (found === undefined) {
    const outcome = norm({ size, level });
    if (!outcome.ok) throw new Error(`No norm at ${key}`);
    found = outcome.value;
    NORMS.set(key, found);
  }
  return found;
}

/** Whether these counts bring the organisation to the goal, by the formulas of domain/pso.md 15.1. */
export function reachesGoal(
  { goal, organisation, options }: RouteRequest,
  counts: readonly number[],
): boolean {
  let { totalFte: F, weightedFte: N, attributedFte: X } = organisation;
  let T = organisation.targetFte ?? 0;
  for (const [index, option] of options.entries()) {
    const count = counts[index] ?? 0;
    if (option.kind === 'purchase') {
      X += count * option.attributedFte;
      continue;
    }
    if (option.addsToTotal) F += count * option.fte;
    N += count * option.fte * option.weight;
    if (option.weight > 0) T += count * option.fte;
  }
  const D = N / F;
  const S = D + Math.min(X / (F + X), 4 * D);
  const level = goal === 'PSO 30+' ? 'Trede 3' : goal;
  if (compare(S, normAt(level, Math.min(105, Math.round(exact(F))))) < 0) return false;
  return goal !== 'PSO 30+' || compare(T / F, 0.3) >= 0;
}

/** Tries every combination of counts within the limits; of equally cheap ones the first by the order of the contract. */
export function tryEverything(request: RouteRequest): Best | null {
  const { options, limits, organisation } = request;
  const { totalFte, weightedFte, targetFte } = organisation;
  const seats = totalFte - Math.max(weightedFte, targetFte ?? 0);
  const counts = options.map(() => 0);
  const found: { key: readonly number[]; counts: readonly number[] }[] = [];
  const visit = (index: number): void => {
    const option = options[index];
    if (option) {
      for (let count = 0; count <= option.max; count++) {
        counts[index] = count;
        visit(index + 1);
      }
      counts[index] = 0;
      return;
    }
    const cents = sum(options, counts, ({ annualCost }) => Math.round(annualCost * 100));
    const hires = sum(options, counts, ({ kind }) => (kind === 'hire' ? 1 : 0));
    if (hires > (limits.hires ?? Infinity) || cents > Math.round((limits.cost ?? Infinity) * 100)) return;
    const filled = sum(options, counts, (one) => (one.kind === 'hire' && !one.addsToTotal ? one.fte : 0));
    if (compare(filled, seats) > 0) return;
    const free = sum(options, counts, ({ kind, annualCost }) =>
      kind === 'purchase' && annualCost === 0 ? 1 : 0,
    );
    const key = [cents, hires, free, ...counts.map((count) => -count)];
    const [best] = found;
    if (best && !comesBefore(key, best.key)) return;
    if (reachesGoal(request, counts)) found[0] = { key, counts: [...counts] };
  };
  visit(0);
  const [best] = found;
  return best ? { cost: (best.key[0] ?? 0) / 100, counts: best.counts } : null;
}

function sum(
  options: readonly RouteOption[],
  counts: readonly number[],
  each: (option: RouteOption) => number,
): number {
  return options.reduce((total, option, index) => total + (counts[index] ?? 0) * each(option), 0);
}

function comesBefore(one: readonly number[], other: readonly number[]): boolean {
  for (const [place, value] of one.entries()) {
    const against = other[place] ?? 0;
    if (value !== against) return value < against;
  }
  return false;
}

import { Bounds } from './bounds';
import { amountsAfter, isAllowed, reaches } from './problem';
import { Queue, type Part } from './queue';
import { rounded, nearlyWhole, splitAt } from './rounding';
import type { SizeClass } from './sizeClass';
import type { Space } from './space';
import type { Work } from './work';

/** A plan that reaches the goal within the limits. */
export interface Candidate {
  readonly counts: Int32Array;
  readonly weight: number;
}

/** Which plans are looked for. */
export interface Quest {
  /** Most of each option: as the question says, or 0 for one that is left out. */
  readonly max: Int32Array;
  /** Options of which the counts must lie between bounds. */
  readonly fixed: readonly { readonly option: number; readonly least: number; readonly most: number }[];
  /** Plans that weigh more are not looked for. */
  readonly ceiling: number;
  /** Whether any plan will do; otherwise the lightest is looked for. */
  readonly any: boolean;
}

/** What a search found: the lightest plan or none, and below which weight there is none. */
export interface Found {
  readonly best: Candidate | null;
  /** No plan weighs less than this: `Infinity` when there is none at all. */
  readonly bound: number;
  /** Whether the whole was searched. */
  readonly complete: boolean;
}

/** What is missing below this, relative, is not worth a limit of its own in a relaxation with parts of people. */
const COARSE = 1e-3;
const FINE = 1e-7;

/**
 * Looks for the lightest plan: best first over all sizes at once, and from there down to whole numbers. Yields after every
 * node, so that the caller can stop at any moment.
 */
export function* explore(space: Space, quest: Quest, work: Work): Generator<Candidate | null, Found> {
  const { problem, worth, sizes } = space;
  const { weights } = worth;
  const queue = new Queue();
  const bounds = new Bounds(quest.max, space.dominance);
  const counts = new Int32Array(weights.length);
  const kept: { best: Candidate | null; ceiling: number } = { best: null, ceiling: quest.ceiling };

  for (const [size, { bound }] of sizes.entries()) {
    const start = quest.fixed.reduce((most, { option, least }) => {
      return Math.max(most, sizes[size]?.boundWith(option, least) ?? 0);
    }, bound);
    if (start <= kept.ceiling)
      queue.push({ size, bound: start, parent: null, option: -1, least: 0, most: 0 });
  }

  /** Keeps these counts when they are a lighter plan. */
  const consider = (candidate: Int32Array): boolean => {
    let weight = 0;
    for (let option = 0; option < candidate.length; option++) {
      const count = candidate[option] ?? 0;
      if (count < (bounds.lower[option] ?? 0) || count > (bounds.upper[option] ?? 0)) return false;
      weight += count * (weights[option] ?? 0);
    }
    if (weight > kept.ceiling || !isAllowed(problem, candidate)) return false;
    if (!reaches(problem.target, amountsAfter(problem, candidate))) return false;
    kept.best = { counts: Int32Array.from(candidate), weight };
    kept.ceiling = worth.whole ? weight - 1 : weight - Math.abs(weight) * INDISTINGUISHABLE;
    return true;
  };

  while (queue.bound <= kept.ceiling) {
    work.bound = queue.bound;
    if (work.isOver) return { best: kept.best, bound: queue.bound, complete: false };
    const part = queue.pop();
    const sizeClass = sizes[part?.size ?? -1];
    if (part === undefined || sizeClass === undefined) break;
    const { relaxation } = sizeClass;
    if (part.bound < sizeClass.bound) {
      queue.push({ ...part, bound: sizeClass.bound });
      continue;
    }
    bounds.reset();
    if (!quest.fixed.every(({ option, least, most }) => bounds.narrow(option, least, most))) break;
    if (!bounds.narrowTo(part)) continue;
    let at: Part | null = part;
    relaxation.solve(bounds.lower, bounds.upper);
    while (at !== null) {
      work.nodes += 1;
      yield kept.best;
      at = look(sizeClass, at);
      if (quest.any && kept.best !== null) return { best: kept.best, bound: queue.bound, complete: true };
    }
  }
  return { best: kept.best, bound: kept.best?.weight ?? Infinity, complete: true };

  /** Looks at a part; gives the half of it to look at next, the other being queued, or `null` when it is done. */
  function look(sizeClass: SizeClass, part: Part): Part | null {
    const { relaxation } = sizeClass;
    const { lower, upper } = bounds;
    if (relaxation.bound > kept.ceiling) return null;
    const whole = nearlyWhole(relaxation.counts);
    if (!whole && sizeClass.cutOff(amountsAfter(problem, relaxation.counts), COARSE)) {
      relaxation.solve(lower, upper);
      return part;
    }
    for (const candidate of rounded(relaxation.counts, counts)) {
      if (consider(candidate) && whole) return null;
    }
    if (relaxation.bound > kept.ceiling) return null;
    if (whole && sizeClass.cutOff(amountsAfter(problem, counts), FINE)) {
      relaxation.solve(lower, upper);
      return part;
    }
    const split = splitAt(relaxation.counts, lower, upper, weights);
    if (split === null) return null;
    const { bound } = relaxation;
    const [first, ...others] = split.ranges.map(([least, most]) => {
      return { size: part.size, bound, parent: part, option: split.option, least, most };
    });
    for (const other of others) queue.push(other);
    if (first === undefined || !bounds.narrow(first.option, first.least, first.most)) return null;
    relaxation.resume(lower, upper);
    return first;
  }
}

/** Weights that differ by less than this, relative, are the same when costs are no whole cents. */
const INDISTINGUISHABLE = 2e-12;

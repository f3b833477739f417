import { exact } from '../../../decimal';
import type { Amounts, Problem } from './problem';
import { Relaxation, type Limit } from './relaxation';

/** All plans after which the organisation has one size: the norm stands still among them. */
export class SizeClass {
  private inner: Relaxation | null = null;
  private least: number;
  private rises: Float64Array = new Float64Array(0);
  private cuts = 0;

  /** `floor`: no plan that makes the organisation so large weighs less. */
  constructor(
    private readonly problem: Problem,
    private readonly weights: Float64Array,
    private readonly size: number,
    private readonly norm: number,
    floor: number,
  ) {
    this.least = floor;
  }

  /** No such plan weighs less than this, also when options are left out. It rises when it is looked at closely. */
  get bound(): number {
    return this.least;
  }

  /** The plans with parts of people allowed; made when it is asked for, as most sizes are too dear to be looked at. */
  get relaxation(): Relaxation {
    if (this.inner) return this.inner;
    const { problem, weights, size, norm } = this;
    this.inner = new Relaxation(weights, limitsOf(problem, size, norm));
    this.inner.solve(
      new Int32Array(weights.length),
      Int32Array.from(problem.options, ({ max }) => max),
    );
    this.least = Math.max(this.least, this.inner.bound);
    this.rises = this.inner.rises();
    return this.inner;
  }

  /** No such plan that uses an option at least so often weighs less than this. */
  boundWith(option: number, least: number): number {
    return this.bound + (this.rises[option] ?? 0) * least;
  }

  /**
   * Adds the limit that amounts just not enough for the norm fall outside of; false when there is none. The plans that
   * reach a norm by purchases lie behind a curve that bulges outward, and every tangent of it is a limit they all keep.
   * `noise` is what may be missing before it is worth a limit.
   */
  cutOff(amounts: Amounts, noise: number): boolean {
    const { totalFte, weightedFte, attributedFte } = amounts;
    const missing = this.norm - weightedFte / totalFte;
    const { indirectMaximum } = this.problem.target;
    if (missing <= 0 || missing > this.norm * indirectMaximum || this.cuts >= MOST_CUTS) return false;
    const short = (totalFte * missing) / (1 - missing) - attributedFte;
    if (short <= noise * (1 + attributedFte)) return false;
    this.cuts += 1;
    this.inner?.add(tangent(this.problem, this.norm, missing));
    return true;
  }
}

/** Tangents beyond these sharpen the bound no further. */
const MOST_CUTS = 8;

/** Parts of the norm that purchases make up at which the curve gets a tangent from the start. */
const TANGENTS = [0, 0.5, 1];

/** The sizes an organisation can come to have, each with the plans that give it that size. */
export function sizeClasses(problem: Problem, weights: Float64Array): SizeClass[] {
  const { organisation, target, options } = problem;
  const growth = options.reduce((sum, { total, max }) => sum + total * max, 0);
  const first = sizeAt(organisation.totalFte, target.capSize);
  const last = sizeAt(organisation.totalFte + growth, target.capSize);
  const classes: SizeClass[] = [];
  const floorOf = growthFloor(problem, weights);
  for (let size = first; size <= last; size++) {
    const norm = target.norms[size];
    if (norm === undefined) continue;
    const floor = floorOf(size - 0.5 - organisation.totalFte);
    classes.push(new SizeClass(problem, weights, size, norm, floor));
  }
  return classes;
}

/** The least weight of growing by some fte, parts of people allowed. */
function growthFloor({ options }: Problem, weights: Float64Array): (fte: number) => number {
  const steps = options
    .map(({ total, max }, index) => ({ fte: total * max, rate: (weights[index] ?? 0) / total }))
    .filter(({ fte }) => fte > 0)
    .sort((one, other) => one.rate - other.rate);
  return (fte) => {
    let [rest, weight] = [fte, 0];
    for (const step of steps) {
      if (rest <= 0) break;
      const part = Math.min(rest, step.fte);
      weight += part * step.rate;
      rest -= part;
    }
    // What adding up can lose must not make the floor too high.
    return weight * (1 - 1e-9);
  };
}

function sizeAt(fte: number, capSize: number): number {
  return Math.min(Math.round(exact(fte)), capSize);
}

function limitsOf(problem: Problem, size: number, norm: number): Limit[] {
  const { organisation, options, target, hires, seats } = problem;
  const { totalFte, weightedFte, attributedFte, targetFte } = organisation;
  const buys = attributedFte > 0 || options.some(({ attributed }) => attributed > 0);
  const limits: Limit[] = [];
  const least = (amount: number, per: (effect: Problem['options'][number]) => number) => {
    limits.push({ per: Float64Array.from(options, per), least: amount });
  };

  if (buys) {
    const own = norm * (1 - target.indirectMaximum);
    for (const part of TANGENTS) limits.push(tangent(problem, norm, part * (norm - own)));
    least(own * totalFte - weightedFte, ({ weighted, total }) => weighted - own * total);
  } else {
    limits.push(tangent(problem, norm, 0));
  }
  const { share } = target;
  if (share !== null) {
    least(share * totalFte - (targetFte ?? 0), (effect) => effect.target - share * effect.total);
  }
  const from = size - 0.5 - totalFte;
  if (from > 0) least(from, ({ total }) => total);
  const growth = options.reduce((sum, { total, max }) => sum + total * max, 0);
  const upTo = size + 0.5 - totalFte;
  if (size < target.capSize && growth > upTo) least(-upTo, ({ total }) => -total);
  if (hires < options.reduce((sum, { isHire, max }) => sum + (isHire ? max : 0), 0)) {
    least(-hires, ({ isHire }) => (isHire ? -1 : 0));
  }
  if (options.reduce((sum, effect) => sum + effect.seats * effect.max, 0) > seats) {
    least(-seats, (effect) => -effect.seats);
  }
  return limits;
}

/**
 * With weighted fte N, total F and attributed fte X, a norm s is reached when X ≥ F·r/(1 − r) for r = s − N/F, the part
 * that purchases must make up. That curve is convex; its tangent at r is N + (1 − r)²·X ≥ (s − r²)·F.
 */
function tangent({ organisation, options }: Problem, norm: number, part: number): Limit {
  const share = norm - part * part;
  const worth = (1 - part) * (1 - part);
  const { totalFte, weightedFte, attributedFte } = organisation;
  return {
    per: Float64Array.from(
      options,
      ({ weighted, attributed, total }) => weighted + worth * attributed - share * total,
    ),
    least: share * totalFte - weightedFte - worth * attributedFte,
  };
}

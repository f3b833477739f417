import type { Dominance } from './dominance';
import type { Part } from './queue';

/** Between which counts each option lies in the part of the plans that is looked at. */
export class Bounds {
  readonly lower: Int32Array;
  readonly upper: Int32Array;

  constructor(
    private readonly max: Int32Array,
    private readonly dominance: Dominance,
  ) {
    this.lower = new Int32Array(max.length);
    this.upper = Int32Array.from(max);
  }

  reset(): void {
    this.lower.fill(0);
    this.upper.set(this.max);
  }

  /** Narrows to a part of the plans; false when that part is empty. */
  narrowTo(part: Part | null): boolean {
    for (let at = part; at !== null && at.option >= 0; at = at.parent) {
      if (!this.narrow(at.option, at.least, at.most)) return false;
    }
    return true;
  }

  /** Narrows one option, and those that wait for it or go before it; false when nothing is left. */
  narrow(option: number, least: number, most: number): boolean {
    const { lower, upper, max } = this;
    if (!this.raise(option, least) || !this.drop(option, most)) return false;
    if ((lower[option] ?? 0) > 0) {
      for (const first of this.dominance.before[option] ?? []) {
        if (!this.raise(first, max[first] ?? 0)) return false;
      }
    }
    if ((upper[option] ?? 0) < (max[option] ?? 0)) {
      for (const waiting of this.dominance.after[option] ?? []) {
        if (!this.drop(waiting, 0)) return false;
      }
    }
    return true;
  }

  private raise(option: number, least: number): boolean {
    const { lower, upper } = this;
    if (least > (lower[option] ?? 0)) lower[option] = least;
    return (lower[option] ?? 0) <= (upper[option] ?? 0);
  }

  private drop(option: number, most: number): boolean {
    const { lower, upper } = this;
    if (most < (upper[option] ?? 0)) upper[option] = most;
    return (lower[option] ?? 0) <= (upper[option] ?? 0);
  }
}

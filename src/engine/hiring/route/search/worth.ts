import { compare } from '../../../decimal';
import type { Effect } from './problem';

/**
 * What a plan is judged by, in order: cost, then hires, then purchases that cost nothing. One number per unit of an option
 * holds all three, so that one bound serves them: cost weighs more than all hires together, and a hire more than all free
 * purchases.
 */
export interface Worth {
  /** Weight of one unit of each option. */
  readonly weights: Float64Array;
  /** Whether all weights are whole numbers that a double holds exactly, so that a better plan is better by at least 1. */
  readonly whole: boolean;
  /** The least that a plan of this weight can cost. */
  readonly costOf: (weight: number) => number;
  /** The most that a plan of this cost can weigh: a number, also without a limit on the cost. */
  readonly most: (cost: number) => number;
}

/** The decimals of a euro that tell costs apart: a hundredth of a cent. */
const FINEST = 1e4;

/** Sums up to this are exact with room to spare. */
const LARGEST = 2 ** 50;

/** How plans with these options are weighed; `hires` is the most hires that a plan can have. */
export function worthOf(options: readonly Effect[], hires: number): Worth {
  const { unit, whole: costsAreWhole } = unitOf(options);
  const free = options.reduce((sum, { isHire, cost, max }) => sum + (!isHire && cost === 0 ? max : 0), 0);
  const all = options.reduce((sum, { isHire, max }) => sum + (isHire ? max : 0), 0);
  const perHire = 1 + free;
  const rest = Math.min(hires, all) * perHire + free;
  const perUnit = 1 + rest;
  const weights = Float64Array.from(options, ({ cost, isHire }) => {
    const units = costsAreWhole ? Math.round(cost / unit) : cost / unit;
    return units * perUnit + (isHire ? perHire : cost === 0 ? 1 : 0);
  });
  const largest = options.reduce((sum, { max }, index) => sum + max * (weights[index] ?? 0), 0);
  const whole = costsAreWhole && largest < LARGEST;
  const costOf = (weight: number): number => {
    const units = Math.max(0, (weight - rest) / perUnit);
    return (whole ? Math.ceil(units - 1e-6) : units) * unit;
  };
  const mostOf = (cost: number): number => {
    if (cost === Infinity) return Number.MAX_VALUE;
    const units = cost / unit;
    return (whole ? Math.floor(units + 1e-6) : units * (1 + 1e-11)) * perUnit + rest;
  };
  return { weights, whole, costOf, most: mostOf };
}

/** The largest amount of which every cost is a multiple. */
function unitOf(options: readonly Effect[]): { readonly unit: number; readonly whole: boolean } {
  let common = 0;
  for (const { cost } of options) {
    const fine = Math.round(cost * FINEST);
    if (fine > LARGEST || compare(fine / FINEST, cost) !== 0) return { unit: 1, whole: false };
    common = divisor(common, fine);
  }
  return { unit: common === 0 ? 1 : common / FINEST, whole: true };
}

function divisor(one: number, other: number): number {
  let [larger, smaller] = [one, other];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

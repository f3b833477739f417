import Big from 'big.js';

/** How a half is rounded: away from zero, to the even neighbour, or always toward zero. */
export type RoundingMode = 'halfUp' | 'halfEven' | 'down';

const MODES = { down: Big.roundDown, halfUp: Big.roundHalfUp, halfEven: Big.roundHalfEven } as const;

/** Significant digits that count. A double carries 15 to 17; what lies beyond 12 after some arithmetic is binary noise. */
const SIGNIFICANT_DIGITS = 12;

/** Anything smaller is what is left of a subtraction that should have given zero. */
const SMALLEST = 1e-12;

/**
 * The number a person means by a computed double: binary noise beyond twelve significant digits is removed, so that
 * 0.1 + 0.2 and 0.3 are the same number. Comparisons with a norm, a threshold or another total go through it.
 */
export function exact(value: number): number {
  if (Number.isInteger(value) || isShort(value)) return value;
  return Math.abs(value) < SMALLEST ? 0 : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/** Whether a number is the double of a decimal of at most ten places and twelve digits, so that it holds no noise. */
function isShort(value: number): boolean {
  return value < 100 && value > -100 && Math.round(value * 1e10) / 1e10 === value;
}

/** Removes the noise beyond the fifteen digits that Excel keeps of a number: 1.85 − 1.2 is 0.65. */
export function trim(value: number): number {
  return Number(value.toPrecision(15));
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`, blind to binary noise. */
export function compare(a: number, b: number): number {
  return exact(a) - exact(b);
}

/** Rounds in decimal, as a person with pencil and paper does: 1.005 to two decimals is 1.01 by `halfUp`. */
export function round(value: number, decimals: number, mode: RoundingMode): number {
  return Big(exact(value)).round(decimals, MODES[mode]).toNumber();
}

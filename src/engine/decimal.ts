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
  const ten = TENS[decimals];
  const small = ten !== undefined && Math.abs(value * ten) < MOST_UNITS;
  const rounded = small
    ? roundUnits(value, ten, mode) / ten
    : Big(exact(value)).round(decimals, MODES[mode]).toNumber();
  // A rounded figure below zero that ends at zero is zero, without a sign.
  return rounded + 0;
}

/** Powers of ten up to the most decimals that a rounding rule can name. */
const TENS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];

/** Above this many units of the last decimal, twelve significant digits do not reach past that decimal. */
const MOST_UNITS = 1e10;

/** Nearer than this, in units, to where rounding turns, what a figure was meant to be has to be looked at. */
const NEAR = 0.01;

/**
 * Rounds to whole units of `1 / ten`, as arithmetic in decimals would but many times faster. A whole number of units or half
 * units divided by a power of ten is the double of that decimal, so that comparing doubles compares the decimals.
 */
function roundUnits(value: number, ten: number, mode: RoundingMode): number {
  const units = value * ten;
  if (mode === 'down') {
    const whole = Math.round(units);
    if (Math.abs(units - whole) > NEAR) return Math.trunc(units);
    const meant = exact(value);
    if (meant > whole / ten) return whole < 0 ? whole + 1 : whole;
    if (meant < whole / ten) return whole > 0 ? whole - 1 : whole;
    return whole;
  }
  const below = Math.floor(units);
  const part = units - below;
  if (Math.abs(part - 0.5) > NEAR) return part > 0.5 ? below + 1 : below;
  const meant = exact(value);
  const half = (2 * below + 1) / (2 * ten);
  if (meant !== half) return meant > half ? below + 1 : below;
  const up = mode === 'halfUp' ? value > 0 : below % 2 !== 0;
  return up ? below + 1 : below;
}

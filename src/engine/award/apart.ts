import Big from 'big.js';
import { exact } from '../decimal';

/** How far two totals are apart, as in decimals: 0 for totals that count as equal, without binary noise. */
export function apart(one: number, other: number): number {
  if (!Number.isFinite(one) || !Number.isFinite(other)) return NaN;
  return exact(Big(exact(one)).minus(exact(other)).abs().toNumber());
}

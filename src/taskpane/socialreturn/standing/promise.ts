import type { Realisation } from '../../../engine';

/** What was promised against what was done, as shares of one bar. */
export interface Promise {
  /** Parts of the bar, from 0 to 1, in the order in which they stand. */
  readonly realised: number;
  readonly credit: number;
  /** What is still to come when all goes as given. */
  readonly coming: number;
  /** Where the obligation stands on the bar, from 0 to 1. */
  readonly promised: number;
}

/** The bar of a contract; `null` without an obligation above 0. More than what was promised makes the bar longer than the promise. */
export function promiseOf({ obligation, realised, credit, expected }: Realisation): Promise | null {
  if (obligation === null || obligation === 0) return null;
  const credited = credit ?? 0;
  const full = Math.max(obligation, realised + credited, expected + credited);
  return {
    realised: realised / full,
    credit: credited / full,
    coming: Math.max(0, expected - realised) / full,
    promised: obligation / full,
  };
}

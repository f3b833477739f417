import { compare } from '../../decimal';
import type { Candidate } from './candidates';

/** What a division of lots brings. */
export interface Worth {
  /** Lots that nobody gets. */
  readonly without: number;
  readonly sum: number;
}

/** What these lots bring together when their winners have these totals. */
export function worthOf(winners: readonly (Candidate | null)[]): Worth {
  const got = winners.filter((winner) => winner !== null);
  const sum = got.reduce((total, candidate) => total + candidate.total, 0);
  return { without: winners.length - got.length, sum };
}

/** Negative when the first is worth more: fewer lots without a winner, and then the better sum. */
export function compareWorth(first: Worth, second: Worth, wins: 'highest' | 'lowest'): number {
  if (first.without !== second.without) return first.without - second.without;
  return wins === 'highest' ? compare(second.sum, first.sum) : compare(first.sum, second.sum);
}

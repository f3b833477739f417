import type { RegisterResult } from '../../../engine';

/** All contracts together, as far as their obligation is known. Euro. */
export interface Totals {
  readonly contracts: number;
  readonly obligation: number;
  readonly realised: number;
  /** What is still to do; at most this as long as `open` is not 0. */
  readonly remaining: number;
  /** Contracts of which what is still to do waits for a value. */
  readonly open: number;
  /** Contracts of which the obligation is not known. */
  readonly unknown: number;
}

/** All contracts together. What is not known is counted apart and never taken for nothing. */
export function totalsOf({ lines }: RegisterResult): Totals {
  const known = lines.flatMap((line) => {
    if (!line.ok) return [];
    const { obligation, realised, credit, remaining } = line.realisation;
    if (obligation === null) return [];
    const most = Math.max(0, obligation - realised - (credit ?? 0));
    return [{ obligation, realised, remaining: remaining ?? most, isOpen: remaining === null }];
  });
  const sum = (of: 'obligation' | 'realised' | 'remaining'): number =>
    known.reduce((total, each) => total + each[of], 0);
  return {
    contracts: lines.length,
    obligation: sum('obligation'),
    realised: sum('realised'),
    remaining: sum('remaining'),
    open: known.filter(({ isOpen }) => isOpen).length,
    unknown: lines.length - known.length,
  };
}

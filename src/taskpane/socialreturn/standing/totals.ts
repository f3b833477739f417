import type { RegisterResult } from '../../../engine';

/** All contracts together, as far as their obligation is known. Euro. */
export interface Totals {
  readonly contracts: number;
  readonly obligation: number;
  readonly realised: number;
  readonly remaining: number;
  /** Contracts of which the obligation is not known. */
  readonly unknown: number;
}

/** All contracts together. What is not known is counted apart and never taken for nothing. */
export function totalsOf({ lines }: RegisterResult): Totals {
  const known = lines.flatMap((line) => {
    if (!line.ok) return [];
    const { obligation, realised, remaining } = line.realisation;
    return obligation === null || remaining === null ? [] : [{ obligation, realised, remaining }];
  });
  const sum = (of: 'obligation' | 'realised' | 'remaining'): number =>
    known.reduce((total, each) => total + each[of], 0);
  return {
    contracts: lines.length,
    obligation: sum('obligation'),
    realised: sum('realised'),
    remaining: sum('remaining'),
    unknown: lines.length - known.length,
  };
}

import type { HireOption, RouteRequest } from '../../../../../src/engine';
import type { LinearProblem } from './sizeModels';

/** Made-up linear questions; the same row of them every time. */
export function linearProblems(count: number, options: number, seed: number): readonly LinearProblem[] {
  const random = numbersFrom(seed);
  const one = <T>(values: readonly [T, ...T[]]): T =>
    values[Math.floor(random() * values.length)] ?? values[0];
  return Array.from({ length: count }, (): LinearProblem => {
    const totalFte = one([38.5, 44, 45, 46.4, 48, 50, 98, 103, 104.4, 106, 110, 150, 300, 500, 800]);
    return {
      goal: one(['Trede 1', 'Trede 2', 'Trede 3']),
      totalFte,
      weightedFte: Math.round(totalFte * one([0.005, 0.01, 0.02, 0.03]) * 20) / 20,
      options: Array.from({ length: options }, (_, index): HireOption => {
        return {
          id: `optie ${index + 1}`,
          kind: 'hire',
          fte: one([0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
          weight: one([1, 1, 0.9, 0.75, 0.5, 0.25]),
          annualCost: one([5, 9, 12, 15, 18, 21, 25]) * 1000 + Math.floor(random() * 20) * 50,
          max: 1 + Math.floor(random() * 6),
          addsToTotal: true,
        };
      }),
      hires: random() < 0.3 ? 1 + Math.floor(random() * 12) : null,
    };
  });
}

/** A linear question as `route` gets it. */
export function requestOf({ goal, totalFte, weightedFte, options, hires }: LinearProblem): RouteRequest {
  return {
    goal,
    organisation: { totalFte, weightedFte, attributedFte: 0, targetFte: null },
    options,
    limits: { hires, cost: null },
    alternatives: 0,
  };
}

function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

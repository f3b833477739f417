import { exact, norm, type HireOption, type Level } from '../../../../../src/engine';

/** A question that is linear within one size: hires only, all amounts whole multiples of a twentieth. */
export interface LinearProblem {
  readonly goal: Exclude<Level, 'Geen trede' | 'Aspirant' | 'Basistrede' | 'PSO 30+'>;
  readonly totalFte: number;
  readonly weightedFte: number;
  readonly options: readonly HireOption[];
  readonly hires: number | null;
}

/** Amounts are written in twentieths of an fte, so that every number in a model is whole. */
const UNITS = 20;

/** Weights times norms of four decimals are whole in these parts. */
const PARTS = 1e6;

const CAP = 105;

/** The plans after which the organisation has one size. */
export interface SizeModel {
  /** In the LP format. */
  readonly model: string;
  /** Growing so far costs at least this: the fte to grow at the lowest cost of an fte. */
  readonly floor: number;
}

/** One model for every size the organisation can come to have. */
export function sizeModels(problem: LinearProblem): readonly SizeModel[] {
  const { options, totalFte } = problem;
  const growth = options.reduce((sum, { fte, max }) => sum + fte * max, 0);
  const sizes: number[] = [];
  const last = Math.min(CAP, Math.round(exact(totalFte + growth)));
  for (let size = Math.min(CAP, Math.round(totalFte)); size <= last; size++) sizes.push(size);
  const cheapest = options.reduce(
    (least, { annualCost, fte }) => Math.min(least, annualCost / fte),
    Infinity,
  );
  return sizes.map((size) => {
    const growing = Math.max(0, size - 0.5 - totalFte);
    return { model: modelOf(problem, size), floor: growing * cheapest };
  });
}

function modelOf({ goal, totalFte, weightedFte, options, hires }: LinearProblem, size: number): string {
  const outcome = norm({ size, level: goal });
  if (!outcome.ok) throw new Error(`No norm of ${goal} at ${size}`);
  const bar = outcome.value;
  const whole = (value: number) => Math.round(value);
  const gain = (fte: number, weight: number) => whole(fte * UNITS * (weight - bar) * PARTS);
  const terms = (each: (option: HireOption) => number) =>
    options.map((option, index) => `${signed(each(option))} x${index}`).join(' ');
  const rows = [
    ` reach: ${terms(({ fte, weight }) => gain(fte, weight))} >= ${whole((bar * totalFte - weightedFte) * UNITS * PARTS)}`,
    ` from: ${terms(({ fte }) => whole(fte * UNITS))} >= ${whole((size - 0.5 - totalFte) * UNITS)}`,
  ];
  // The next size starts at the half, so that the last twentieth below it is the most that this one holds.
  if (size < CAP) {
    rows.push(
      ` upTo: ${terms(({ fte }) => whole(fte * UNITS))} <= ${whole((size + 0.5 - totalFte) * UNITS) - 1}`,
    );
  }
  if (hires !== null) rows.push(` hires: ${terms(() => 1)} <= ${hires}`);
  const names = options.map((_, index) => `x${index}`);
  return [
    'Minimize',
    ` cost: ${terms(({ annualCost }) => annualCost)}`,
    'Subject To',
    ...rows,
    'Bounds',
    ...options.map(({ max }, index) => ` 0 <= x${index} <= ${max}`),
    'General',
    ` ${names.join(' ')}`,
    'End',
  ].join('\n');
}

function signed(value: number): string {
  return value < 0 ? `- ${-value}` : `+ ${value}`;
}

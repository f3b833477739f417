import { AGGREGATES, obtainable } from '../aggregate';
import type { Contest } from '../contest';
import type { AwardModel } from '../model';
import type { Sheet } from '../sheet';
import { combine } from '../total';
import { decide, type Decision } from './decision';
import { reweighed, sumOfWeights, weightOf, withShare, withWeight, type Weighed } from './reweigh';

/** How one weight is moved: between which ends, and what the others do meanwhile. */
export interface WeightPath {
  readonly weighed: Weighed;
  readonly present: number;
  readonly least: number;
  readonly most: number;
  readonly modelAt: (weight: number) => AwardModel;
  /** By how much the other weights are multiplied at this weight. */
  readonly others: (weight: number) => number;
}

/**
 * A weight is raised to this many times the points that can be had; a criterion that then decides nothing never
 * does.
 */
const HIGHEST = 100;

/** A path that divides by the weight stops at this part of it. */
const LOWEST = 1e-3;

/** Values looked at below the present weight, and between it and twice the points that can be had. */
const PROBES = 12;

/**
 * The path of one weight while all others stay as they are; `null` for a level table without points, which cannot
 * grow.
 */
export function pathAlone(model: AwardModel, weighed: Weighed): WeightPath | null {
  const present = weightOf(model, weighed);
  if (present === null || isUnscalable(model, weighed)) return null;
  const inIndex = isIndexWeight(model, weighed);
  const whole = inIndex
    ? (sumOfWeights(model, weighed) ?? present)
    : Math.max(obtainable(model).total, present);
  return {
    weighed,
    present,
    least: inIndex ? present * LOWEST : 0,
    most: HIGHEST * whole,
    modelAt: (weight) => withWeight(model, weighed, weight),
    others: () => 1,
  };
}

/** The path of one weight while the others keep the sum what it is; `null` where weights are no parts of a whole. */
export function pathWithinSum(model: AwardModel, weighed: Weighed): WeightPath | null {
  const present = weightOf(model, weighed);
  const sum = sumOfWeights(model, weighed);
  if (present === null || sum === null || sum <= present || isUnscalable(model, weighed)) return null;
  return {
    weighed,
    present,
    least: isIndexWeight(model, weighed) ? present * LOWEST : 0,
    most: sum,
    modelAt: (weight) => withShare(model, weighed, weight, sum),
    others: (weight) => (sum - weight) / (sum - present),
  };
}

/** The decision with this weight. */
export function decideAt(sheet: Sheet, { modelAt }: WeightPath, weight: number): Decision {
  const model = modelAt(weight);
  return decide(model, reweighed(sheet, model));
}

/**
 * Values of a weight to look at on the way. None where totals move evenly with a weight: a bid is then ahead of
 * another on one side of a single point.
 */
export function probesOf(
  { rounding, band, minimumTotal, aggregation }: AwardModel,
  path: WeightPath,
): number[] {
  if (rounding.length === 0 && band === null && minimumTotal === null && aggregation !== 'utilityIndex')
    return [];
  const { present, least, most } = path;
  const near = Math.min(most - present, (2 * most) / HIGHEST);
  const probes: number[] = [];
  for (let step = 1; step <= PROBES; step++) {
    probes.push(least + ((present - least) * (step - 1)) / PROBES, present + (near * step) / PROBES);
  }
  for (let further = near * 1.5; present + further < most; further *= 1.5) probes.push(present + further);
  return probes;
}

/**
 * The bids with the best totals at a weight, about: from the points they have now, without declared rounding.
 * Enough to see who should be looked at, in a fraction of the time of comparing all bids.
 */
export function foremost(
  sheet: Sheet,
  { card, contenders }: Contest,
  path: WeightPath,
  weight: number,
  count: number,
): readonly number[] {
  const { weighed, present, modelAt, others } = path;
  const model = modelAt(weight);
  if (present === 0) return decideAt(sheet, path, weight).leaders;
  const factor = weight / present;
  const rest = others(weight);
  const byPoints = AGGREGATES[model.aggregation].price === 'points';
  const column = weighed === 'price' ? [] : (card.criteria[weighed] ?? []);
  const priceFactor = !byPoints ? 1 : weighed === 'price' ? factor : rest;
  const quality = contenders.map(
    (place) => (card.quality[place] ?? NaN) * rest + (column[place] ?? 0) * (factor - rest),
  );
  const best = { ...card.best, quality: quality.reduce((most, own) => Math.max(most, own), -Infinity) };
  const combined = combine(model, best);
  const sign = AGGREGATES[model.aggregation].wins === 'highest' ? -1 : 1;
  const totals = quality.map((own, index) => {
    return sign * combined(own, (card.price[contenders[index] ?? -1] ?? NaN) * priceFactor);
  });
  return [...totals.keys()]
    .sort((a, b) => (totals[a] ?? NaN) - (totals[b] ?? NaN))
    .slice(0, count)
    .map((index) => contenders[index] ?? -1);
}

function isIndexWeight(model: AwardModel, weighed: Weighed): boolean {
  return weighed === 'price' && AGGREGATES[model.aggregation].price !== 'points';
}

function isUnscalable(model: AwardModel, weighed: Weighed): boolean {
  const criterion = weighed === 'price' ? undefined : model.criteria[weighed];
  return criterion?.kind === 'level' && criterion.points === 0;
}

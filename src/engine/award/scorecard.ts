import { round } from '../decimal';
import { AGGREGATES, hasRelativePrice } from './aggregate';
import { bestOf, type Field } from './field';
import type { AwardModel, RoundingRule } from './model';
import { priceCurve } from './price/curve';
import type { Sheet } from './sheet';
import { combine } from './total';

/** The best figures of the bids that make the field. */
interface Best {
  /** Most points for quality. */
  readonly quality: number;
  /** Lowest price; NaN where prices are not compared. */
  readonly price: number;
  readonly total: number;
}

/** The points of all bids, by place. */
export interface Scorecard {
  /** By criterion, by bid; rounded where the model declares it. */
  readonly criteria: readonly (readonly number[])[];
  /** Price points, rounded where declared; the price itself where euros are compared; 0 where price does not count. */
  readonly price: readonly number[];
  /** Sum of the criteria. */
  readonly quality: readonly number[];
  /** What is ranked. */
  readonly total: readonly number[];
  /** What the utility index and a band measure bids against. */
  readonly best: Best;
  /** The total as it would be without any rounding, for a minimum. */
  readonly unrounded: readonly number[];
  /** All of this without any rounding, where a minimum asks for it. */
  readonly withoutRounding: Scorecard | null;
}

/**
 * Scores all bids against a field. `earlier` is a scorecard of the same sheet against another field: what does not
 * depend on the field is taken from it.
 */
export function scoreBids(model: AwardModel, sheet: Sheet, field: Field, earlier?: Scorecard): Scorecard {
  const criteria = model.criteria.map((criterion, index) => {
    const before = earlier?.criteria[index];
    if (before !== undefined && criterion.kind !== 'relative') return before;
    return pointsColumn(sheet, index, field, rounder(model, 'criterion'));
  });
  const price =
    earlier === undefined || hasRelativePrice(model)
      ? priceColumn(model, sheet, field, rounder(model, 'price'))
      : earlier.price;
  const moves = model.criteria.some(({ kind }) => kind === 'relative');
  const quality = earlier === undefined || moves ? sumColumns(criteria, sheet.bids.length) : earlier.quality;
  const bestQuality = bestOf(field.members, quality, 'high');
  const combined = combine(model, { quality: bestQuality, price: field.prices.lowest });
  const roundTotal = rounder(model, 'total');
  const total = quality.map((sum, place) => roundTotal(combined(sum, price[place] ?? NaN)));
  const best = {
    quality: bestQuality,
    price: field.prices.lowest,
    total: bestOf(field.members, total, AGGREGATES[model.aggregation].wins === 'highest' ? 'high' : 'low'),
  };
  const withoutRounding =
    model.minimumTotal === null || model.rounding.length === 0
      ? null
      : scoreBids({ ...model, rounding: [] }, sheet, field, earlier?.withoutRounding ?? undefined);
  return {
    ...{ criteria, price, quality, total, best, withoutRounding },
    unrounded: withoutRounding?.total ?? total,
  };
}

/** Rounds by the rule for a stage; leaves figures as they are when there is none. */
export function rounder(model: AwardModel, stage: RoundingRule['stage']): (value: number) => number {
  const rule = model.rounding.find((candidate) => candidate.stage === stage);
  if (rule === undefined) return (value) => value;
  return (value) => (Number.isFinite(value) ? round(value, rule.decimals, rule.mode) : value);
}

function pointsColumn(
  sheet: Sheet,
  index: number,
  field: Field,
  rounded: (value: number) => number,
): number[] {
  const scoring = sheet.scorings[index];
  const raws = sheet.raws[index];
  if (scoring === undefined || raws === undefined) return [];
  const best = field.best[index] ?? NaN;
  return raws.map((raw) => rounded(scoring.points(raw, best)));
}

function priceColumn(
  model: AwardModel,
  sheet: Sheet,
  field: Field,
  rounded: (value: number) => number,
): number[] {
  const counts = AGGREGATES[model.aggregation].price;
  if (counts === 'none') return sheet.prices.map(() => 0);
  if (counts === 'euro' || model.price === null) return sheet.prices.map(rounded);
  const { points, floor, ceiling } = model.price;
  const curve = priceCurve(model.price, field.prices);
  const lowest = floor ?? -Infinity;
  const highest = ceiling ?? Infinity;
  return sheet.prices.map((price) => rounded(Math.min(Math.max(points * curve(price), lowest), highest)));
}

function sumColumns(columns: readonly (readonly number[])[], length: number): number[] {
  const sum = new Array<number>(length).fill(0);
  for (const column of columns) {
    for (let place = 0; place < length; place++) sum[place] = (sum[place] ?? 0) + (column[place] ?? NaN);
  }
  return sum;
}

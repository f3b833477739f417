import { round } from '../decimal';
import { AGGREGATES } from './aggregate';
import type { Field } from './field';
import type { AwardModel, RoundingRule } from './model';
import { priceCurve, type PriceCurve } from './price/curve';
import type { Sheet } from './sheet';
import { combine, type Best } from './total';

/** The points of all bids, by place. */
export interface Scorecard {
  /** By criterion, by bid; rounded where the model declares it. */
  readonly criteria: readonly (readonly number[])[];
  /** Price points, rounded where declared; the price itself where euros are compared; 0 where price does not count. */
  readonly price: readonly number[];
  /** Sum of the criteria. */
  readonly quality: readonly number[];
  /** What the utility index measures bids against. */
  readonly best: Best;
  /** From this total on bids count as equal; NaN without a band. */
  readonly bandFrom: number;
  /** What is ranked. */
  readonly total: readonly number[];
  /** The total as it would be without any rounding, for a minimum. */
  readonly unrounded: readonly number[];
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
  const price = priceColumn(model, sheet, field, rounder(model, 'price'));
  const moves = model.criteria.some(({ kind }) => kind === 'relative');
  const quality = earlier === undefined || moves ? sumColumns(criteria, sheet.bids.length) : earlier.quality;
  const best = { quality: highest(quality, field.members), price: field.prices.lowest };
  const combined = combine(model, best);
  const roundTotal = rounder(model, 'total');
  const total = quality.map((sum, place) => roundTotal(combined(sum, price[place] ?? NaN)));
  return {
    criteria,
    price,
    quality,
    best,
    total,
    bandFrom: bandFrom(model, highest(total, field.members)),
    unrounded: withoutRounding(model, sheet, field, total),
  };
}

/** Rounds by the rule for a stage; leaves figures as they are when there is none. */
function rounder(model: AwardModel, stage: RoundingRule['stage']): (value: number) => number {
  const rule = model.rounding.find((candidate) => candidate.stage === stage);
  if (rule === undefined) return (value) => value;
  return (value) => (Number.isNaN(value) ? NaN : round(value, rule.decimals, rule.mode));
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
  const curve: PriceCurve = priceCurve(model.price, field.prices);
  const lowest = floor ?? -Infinity;
  const highest = ceiling ?? Infinity;
  return sheet.prices.map((price) => rounded(Math.min(Math.max(points * curve(price), lowest), highest)));
}

/** The highest figure of these bids. */
function highest(column: readonly number[], members: readonly number[]): number {
  let most = -Infinity;
  for (const place of members) most = Math.max(most, column[place] ?? NaN);
  return most;
}

function bandFrom({ band }: AwardModel, best: number): number {
  return band === null ? NaN : best - band.share * Math.abs(best);
}

function sumColumns(columns: readonly (readonly number[])[], length: number): number[] {
  const sum = new Array<number>(length).fill(0);
  for (const column of columns) {
    column.forEach((points, place) => {
      sum[place] = (sum[place] ?? 0) + points;
    });
  }
  return sum;
}

function withoutRounding(model: AwardModel, sheet: Sheet, field: Field, total: number[]): readonly number[] {
  if (model.minimumTotal === null || model.rounding.length === 0) return total;
  return scoreBids({ ...model, rounding: [], minimumTotal: null }, sheet, field).total;
}

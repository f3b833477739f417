import { AGGREGATES, obtainable } from '../aggregate';
import type { AwardModel, Criterion, IndexMethod, PriceModel } from '../model';
import { scoringOf } from '../scoring';
import type { Sheet } from '../sheet';

/** What carries a weight: a criterion by its place in the model, or the price. */
export type Weighed = number | 'price';

/**
 * The weight a model gives: points, euro with `value`, or the weight of price of an index; `null` when price has
 * none.
 */
export function weightOf(model: AwardModel, weighed: Weighed): number | null {
  if (weighed !== 'price') return model.criteria[weighed]?.points ?? null;
  if (AGGREGATES[model.aggregation].price === 'points') return model.price?.points ?? null;
  return weights(model)?.weightPrice ?? null;
}

/** The sum of which a weight is a part; `null` where weights are no parts of a whole. */
export function sumOfWeights(model: AwardModel, weighed: Weighed): number | null {
  if (model.aggregation === 'points' || model.aggregation === 'qualityOnly') return obtainable(model).total;
  const index = weights(model);
  return weighed === 'price' && index !== null ? index.weightPrice + index.weightQuality : null;
}

/**
 * The model with another weight and everything else as it is. The points in a level table and the limits of the
 * price points go up and down with the weight.
 */
export function withWeight(model: AwardModel, weighed: Weighed, weight: number): AwardModel {
  if (weighed !== 'price') {
    const criteria = model.criteria.map((criterion, place) =>
      place === weighed ? weighing(criterion, weight) : criterion,
    );
    return { ...model, criteria };
  }
  const { price } = model;
  if (AGGREGATES[model.aggregation].price === 'points' && price !== null) {
    return { ...model, price: priceWeighing(price, weight) };
  }
  return { ...model, index: withWeights(model.index, { weightPrice: weight }) };
}

/** The model with another weight and all others in the same proportions, so that the sum stays what it was. */
export function withShare(model: AwardModel, weighed: Weighed, weight: number, sum: number): AwardModel {
  const present = weightOf(model, weighed) ?? NaN;
  const factor = (sum - weight) / (sum - present);
  if (model.aggregation !== 'points' && model.aggregation !== 'qualityOnly') {
    return {
      ...model,
      index: withWeights(model.index, { weightPrice: weight, weightQuality: sum - weight }),
    };
  }
  const criteria = model.criteria.map((criterion, place) =>
    weighing(criterion, place === weighed ? weight : criterion.points * factor),
  );
  const { price } = model;
  if (price === null || AGGREGATES[model.aggregation].price !== 'points') return { ...model, criteria };
  return {
    ...model,
    criteria,
    price: priceWeighing(price, weighed === 'price' ? weight : price.points * factor),
  };
}

/** The same bids, to be scored by a model with other weights. */
export function reweighed(sheet: Sheet, model: AwardModel): Sheet {
  return { ...sheet, scorings: model.criteria.map(scoringOf) };
}

function weights({ index }: AwardModel): { weightQuality: number; weightPrice: number } | null {
  return index === null || index.method === 'valueForMoney' ? null : index;
}

function withWeights(
  index: IndexMethod | null,
  changed: { readonly weightPrice: number; readonly weightQuality?: number },
): IndexMethod | null {
  return index === null || index.method === 'valueForMoney' ? index : { ...index, ...changed };
}

function weighing(criterion: Criterion, points: number): Criterion {
  if (criterion.kind !== 'level' || criterion.points === 0) return { ...criterion, points };
  const factor = points / criterion.points;
  const table = Object.fromEntries(
    Object.entries(criterion.table).map(([level, own]) => [level, own * factor]),
  );
  return { ...criterion, points, table };
}

function priceWeighing(price: PriceModel, points: number): PriceModel {
  const factor = price.points === 0 ? 1 : points / price.points;
  const moved = (limit: number | null) => (limit === null ? null : limit * factor);
  return { ...price, points, floor: moved(price.floor), ceiling: moved(price.ceiling) };
}

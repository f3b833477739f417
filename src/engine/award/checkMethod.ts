import { invalid, type Failure } from '../explain/outcome';
import { quantity, text } from '../explain/text';
import { AGGREGATES, needsPrice, obtainable } from './aggregate';
import type { AwardModel, PriceModel, TieBreak } from './model';
import { checkFormula } from './price/checkFormula';

/** The widest band within which bids may count as equal. */
const WIDEST_BAND = 0.1;

/** Whether the way of comparing has what it needs, and what it has makes sense: price points, weights, band, budget, costs. */
export function checkMethod(model: AwardModel): Failure | null {
  return (
    checkPrice(model) ??
    checkIndex(model) ??
    checkQuality(model) ??
    checkBand(model) ??
    checkBudget(model) ??
    checkCosts(model)
  );
}

function checkPrice(model: AwardModel): Failure | null {
  if (model.aggregation !== 'points') return null;
  if (model.price === null) return invalid(text('award.model.noPrice'), 'model.price');
  return checkPricePoints(model.price);
}

function checkPricePoints(price: PriceModel): Failure | null {
  if (!Number.isFinite(price.points) || price.points < 0) {
    return invalid(text('award.model.pointsNegative'), 'model.price.points');
  }
  const wrong = checkFormula(price);
  if (wrong !== null) return invalid(wrong.text, `model.price.params.${wrong.parameter}`);
  if (price.floor !== null && price.ceiling !== null && price.floor > price.ceiling) {
    return invalid(text('award.model.floorAboveCeiling'), 'model.price.floor');
  }
  return null;
}

function checkIndex({ aggregation, index }: AwardModel): Failure | null {
  const wanted =
    aggregation === 'markup' || aggregation === 'utilityIndex' || aggregation === 'valueForMoney';
  if (!wanted) return null;
  if (index?.method !== aggregation) {
    return aggregation === 'valueForMoney'
      ? invalid(text('award.model.noFactor'), 'model.price.params.X')
      : invalid(text('award.model.noWeights'), 'model.price.params');
  }
  if (index.method === 'valueForMoney') {
    if (isAbove(index.factor, 0)) return null;
    return invalid(text('award.model.factorNotPositive'), 'model.price.params.X');
  }
  if (!isAbove(index.weightPrice, 0)) {
    return invalid(text('award.model.weightPriceNotPositive'), 'model.price.params.weightPrice');
  }
  if (Number.isFinite(index.weightQuality) && index.weightQuality >= 0) return null;
  return invalid(text('award.model.weightQualityNegative'), 'model.price.params.weightQuality');
}

function checkQuality(model: AwardModel): Failure | null {
  if (!AGGREGATES[model.aggregation].needsQuality || obtainable(model).quality > 0) return null;
  return invalid(text('award.model.noQuality'), 'model.criteria');
}

function checkBand({ aggregation, band, criteria }: AwardModel): Failure | null {
  if (band === null) return null;
  if (AGGREGATES[aggregation].wins !== 'highest') {
    return invalid(text('award.model.bandLowestWins'), 'model.band');
  }
  if (!isAbove(band.share, 0) || band.share > WIDEST_BAND) {
    const most = quantity(WIDEST_BAND, 'fraction');
    return invalid(text('award.model.bandTooWide', { most }), 'model.band.share');
  }
  const unknown = unknownCriterion(band.decides, criteria);
  if (unknown === null) return null;
  return invalid(text('award.model.bandUnknown', { criterion: unknown }), 'model.band.decides');
}

/** The criterion a rule names that is not in the model; `null` when there is nothing wrong. */
export function unknownCriterion(rule: TieBreak, criteria: AwardModel['criteria']): string | null {
  if (rule === 'quality' || rule === 'lowestPrice') return null;
  const named = rule.slice('criterion:'.length);
  return criteria.some(({ id }) => id === named) ? null : named;
}

function checkBudget({ budget }: AwardModel): Failure | null {
  if (budget === null || isAbove(budget, 0)) return null;
  return invalid(text('award.model.budgetNotPositive'), 'model.budget');
}

function checkCosts(model: AwardModel): Failure | null {
  const seen = new Set<string>();
  for (const [index, { id, times }] of model.costs.entries()) {
    const path = `model.costs[${String(index)}]`;
    if (id.trim() === '') return invalid(text('award.model.noCostId'), `${path}.id`);
    if (seen.has(id)) return invalid(text('award.model.costTwice', { cost: id }), `${path}.id`);
    seen.add(id);
    if (!isAbove(times, 0)) return invalid(text('award.model.timesNotPositive'), `${path}.times`);
  }
  if (model.costs.length === 0 || needsPrice({ ...model, budget: null })) return null;
  return invalid(text('award.model.costsUnused'), 'model.costs');
}

function isAbove(value: number, limit: number): boolean {
  return Number.isFinite(value) && value > limit;
}

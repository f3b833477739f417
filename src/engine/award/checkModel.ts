import { invalid, type Failure } from '../explain/outcome';
import { text } from '../explain/text';
import { AGGREGATES } from './aggregate';
import { checkCriterion } from './checkCriterion';
import type { AwardModel, PriceModel } from './model';
import { checkFormula } from './price/checkFormula';

/** The most decimals a rounding rule can name. */
const MOST_DECIMALS = 10;

/** Whether a model has a meaning: the first thing that is wrong, with its place such as `model.price.params.low`. */
export function checkModel(model: AwardModel): Failure | null {
  return (
    checkPrice(model) ??
    checkCriteria(model) ??
    checkTotal(model) ??
    checkRounding(model) ??
    checkTieBreak(model)
  );
}

function checkPrice(model: AwardModel): Failure | null {
  if (model.aggregation !== 'points') return null;
  if (model.price === null) return invalid(text('award.model.noPrice'), 'model.price');
  return checkPricePoints(model.price);
}

function checkPricePoints(price: PriceModel): Failure | null {
  if (!isAmount(price.points)) return invalid(text('award.model.pointsNegative'), 'model.price.points');
  const wrong = checkFormula(price);
  if (wrong !== null) return invalid(wrong.text, `model.price.params.${wrong.parameter}`);
  if (price.floor !== null && price.ceiling !== null && price.floor > price.ceiling) {
    return invalid(text('award.model.floorAboveCeiling'), 'model.price.floor');
  }
  return null;
}

function checkCriteria(model: AwardModel): Failure | null {
  const seen = new Set<string>();
  for (const [index, criterion] of model.criteria.entries()) {
    const path = `model.criteria[${String(index)}]`;
    if (criterion.id.trim() === '') return invalid(text('award.model.noId'), `${path}.id`);
    if (seen.has(criterion.id)) {
      return invalid(text('award.model.criterionTwice', { criterion: criterion.id }), `${path}.id`);
    }
    seen.add(criterion.id);
    const wrong = checkCriterion(criterion);
    if (wrong !== null) return invalid(wrong.text, `${path}.${wrong.part}`);
  }
  return null;
}

function checkTotal(model: AwardModel): Failure | null {
  if (model.minimumTotal === null) return null;
  if (AGGREGATES[model.aggregation].wins === 'highest' && Number.isFinite(model.minimumTotal)) return null;
  return invalid(text('award.model.noMinimumTotal'), 'model.minimumTotal');
}

function checkRounding(model: AwardModel): Failure | null {
  const seen = new Set<string>();
  for (const [index, { stage, decimals }] of model.rounding.entries()) {
    const path = `model.rounding[${String(index)}]`;
    if (seen.has(stage)) return invalid(text('award.model.stageTwice', { stage }), `${path}.stage`);
    seen.add(stage);
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
      const most = { value: MOST_DECIMALS, unit: 'count' } as const;
      return invalid(text('award.model.decimals', { most }), `${path}.decimals`);
    }
  }
  return null;
}

function checkTieBreak(model: AwardModel): Failure | null {
  for (const [index, rule] of model.tieBreak.entries()) {
    if (rule === 'quality' || rule === 'lowestPrice') continue;
    const id = rule.slice('criterion:'.length);
    if (model.criteria.some((criterion) => criterion.id === id)) continue;
    return invalid(
      text('award.model.tieBreakUnknown', { criterion: id }),
      `model.tieBreak[${String(index)}]`,
    );
  }
  return null;
}

function isAmount(points: number): boolean {
  return Number.isFinite(points) && points >= 0;
}

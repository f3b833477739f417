import { invalid, type Failure } from '../explain/outcome';
import { text } from '../explain/text';
import { AGGREGATES } from './aggregate';
import { checkCriterion } from './checkCriterion';
import { checkMethod, unknownCriterion } from './checkMethod';
import type { AwardModel } from './model';

/** The most decimals a rounding rule can name. */
const MOST_DECIMALS = 10;

/** Whether a model has a meaning: the first thing that is wrong, with its place such as `model.price.params.low`. */
export function checkModel(model: AwardModel): Failure | null {
  return (
    checkMethod(model) ??
    checkCriteria(model) ??
    checkTotal(model) ??
    checkRounding(model) ??
    checkTieBreak(model)
  );
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
    const criterion = unknownCriterion(rule, model.criteria);
    if (criterion === null) continue;
    return invalid(text('award.model.tieBreakUnknown', { criterion }), `model.tieBreak[${String(index)}]`);
  }
  return null;
}

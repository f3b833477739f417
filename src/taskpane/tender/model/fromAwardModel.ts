import {
  LEVELS,
  type AwardModel,
  type Criterion as AwardCriterion,
  type IndexMethod,
  type LevelCriterion as AwardLevelCriterion,
  type PriceModel as AwardPrice,
  type TieBreak,
} from '../../../engine';
import type { Criterion, LevelCriterion } from './criterion';
import {
  EMPTY_MODEL,
  type IndexFigures,
  type PriceLimits,
  type PriceModel,
  type TenderModel,
  type TieBreakRule,
} from './model';

/** A model of the award room as it is edited on the pane. Its criteria and costs have no columns yet. */
export function tenderModelOf(model: AwardModel): TenderModel {
  const ids = new Map(model.criteria.map((criterion, index) => [criterion.id, index + 1]));
  const rule = (given: TieBreak): TieBreakRule => {
    if (given === 'quality' || given === 'lowestPrice') return given;
    return `criterion:${ids.get(given.slice('criterion:'.length)) ?? 0}`;
  };
  return {
    aggregation: model.aggregation,
    price: model.price === null ? EMPTY_MODEL.price : priceOf(model.price),
    index: indexOf(model.index),
    criteria: model.criteria.map((criterion, index) => criterionOf(criterion, index + 1)),
    costs: model.costs.map(({ id, times }, index) => ({ id: index + 1, name: id, times, column: null })),
    budget: model.budget,
    band: model.band && { share: model.band.share, decides: rule(model.band.decides) },
    minimumTotal: model.minimumTotal,
    rounding: model.rounding,
    tieBreak: model.tieBreak.map(rule),
    afterExclusion: model.afterExclusion,
    aboveEuThreshold: model.aboveEuThreshold,
  };
}

function priceOf(price: AwardPrice): PriceModel {
  const { points, formula, params } = price;
  return { points, formula, parameters: { ...params }, limits: limitsOf(price) };
}

/** Ends at 0 and at all points are a cut-off that follows the points. */
function limitsOf({ points, floor, ceiling }: AwardPrice): PriceLimits {
  if (floor === null && ceiling === null) return { kind: 'none' };
  return floor === 0 && ceiling === points ? { kind: 'cutOff' } : { kind: 'own', floor, ceiling };
}

function indexOf(index: IndexMethod | null): IndexFigures {
  if (index === null) return EMPTY_MODEL.index;
  if (index.method === 'valueForMoney') return { ...EMPTY_MODEL.index, factor: index.factor };
  return { ...EMPTY_MODEL.index, weightQuality: index.weightQuality, weightPrice: index.weightPrice };
}

function criterionOf(criterion: AwardCriterion, id: number): Criterion {
  const base = { id, name: criterion.id, points: criterion.points, column: null };
  switch (criterion.kind) {
    case 'score': {
      const { kind, scale, minimum = null, evaluators = null } = criterion;
      return { ...base, kind, min: scale.min, max: scale.max, minimum, evaluators };
    }
    case 'label': {
      const { kind, minimum = null, evaluators = null } = criterion;
      const labels = Object.entries(criterion.labels).map(([label, share]) => ({ label, share }));
      return { ...base, kind, labels, minimum, evaluators };
    }
    case 'level': {
      const { kind, minimum = null, equivalentEvidence = null } = criterion;
      return { ...base, kind, table: tableOf(criterion.table), minimum, equivalentEvidence };
    }
    case 'share':
    case 'amount': {
      const { kind, from, to, minimum = null } = criterion;
      return { ...base, kind, from, to, minimum };
    }
    case 'relative': {
      const { kind, better, minimum = null } = criterion;
      return { ...base, kind, better, minimum };
    }
  }
}

/** Every level has a line, so that points can be given to it; `Geen trede` only when the model names it. */
function tableOf(table: AwardLevelCriterion['table']): LevelCriterion['table'] {
  const lines = LEVELS.map((level) => ({ level, points: table[level] ?? null }));
  return lines.filter(({ level, points }) => level !== 'Geen trede' || points !== null);
}

import { quantity, text, type Text } from '../explain/text';
import { AGGREGATES, dependsOnOtherBids, hasRelativePrice, obtainable } from './aggregate';
import type { AwardModel, Criterion } from './model';
import type { Warning } from './result';

/** Totals that people mean by a set of weights that adds up. */
const ROUND_TOTALS: readonly number[] = [1, 10, 100, 1000];

/** A minimum that takes away more than this share of a scale leaves little to tell bids apart by. */
const MOST_CUT = 0.5;

/** What is worth knowing about a model before any bid is read. */
export function modelWarnings(model: AwardModel): Warning[] {
  const warnings: Warning[] = [];
  if (dependsOnOtherBids(model)) {
    warnings.push({ code: 'RELATIVE_FORMULA', message: relativeText(model), bids: [] });
  }
  if (canReverse(model)) {
    warnings.push({
      code: 'RANK_REVERSAL_POSSIBLE',
      message: text('award.warning.reversalPossible'),
      bids: [],
    });
  }
  if (model.aggregation !== 'points' && model.price !== null) {
    warnings.push({ code: 'PRICE_FORMULA_UNUSED', message: text('award.warning.formulaUnused'), bids: [] });
  }
  if (model.aggregation === 'points' && model.price?.formula === 'meanFifty') {
    warnings.push({ code: 'AVERAGE_AS_OPTIMUM', message: text('award.warning.average'), bids: [] });
  }
  const { total } = obtainable(model);
  const weighed = AGGREGATES[model.aggregation].unit === 'points';
  if (weighed && !ROUND_TOTALS.some((round) => Math.abs(total - round) < 1e-9)) {
    const message = text('award.warning.weights', { total: quantity(total, 'points') });
    warnings.push({ code: 'WEIGHTS', message, bids: [] });
  }
  if (model.aboveEuThreshold !== false && model.criteria.some(asksCertificate)) {
    warnings.push({ code: 'LEVEL_AS_CRITERION', message: text('award.warning.level'), bids: [] });
  }
  for (const criterion of model.criteria) {
    if (criterion.kind !== 'score') continue;
    const { min, max } = criterion.scale;
    const cut = ((criterion.minimum ?? min) - min) / (max - min);
    if (cut <= MOST_CUT) continue;
    const values = { criterion: criterion.id, cut: quantity(cut, 'fraction') };
    warnings.push({
      code: 'SHORTENED_SCALE',
      message: text('award.warning.shortenedScale', values),
      bids: [],
    });
  }
  return warnings;
}

function relativeText({ afterExclusion }: AwardModel): Text {
  if (afterExclusion === 'keep') return text('award.warning.relativeKeep');
  return afterExclusion === 'recompute'
    ? text('award.warning.relativeRecompute')
    : text('award.warning.relative');
}

/** Whether only the certificate earns the points of a level, which describes the whole organisation. */
function asksCertificate(criterion: Criterion): boolean {
  return criterion.kind === 'level' && criterion.equivalentEvidence !== true;
}

/**
 * Whether a bid can decide between two others. With price alone the cheaper always comes first. By the logarithmic formula the
 * distance between two bids is the same whatever the lowest price, unless points are cut off or rounded.
 */
function canReverse(model: AwardModel): boolean {
  if (!dependsOnOtherBids(model) || model.criteria.length === 0) return false;
  if (model.criteria.some(({ kind }) => kind === 'relative')) return true;
  if (!hasRelativePrice(model) || model.price?.formula !== 'logarithmic') return true;
  return model.price.floor !== null || model.rounding.some(({ stage }) => stage !== 'criterion');
}

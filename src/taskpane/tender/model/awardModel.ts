import {
  dependsOnOtherBids,
  dividesByPrices,
  text,
  type AwardModel,
  type Criterion as AwardCriterion,
  type Text,
  type TieBreak,
} from '../../../engine';
import { awardCriterion } from './awardCriterion';
import { awardIndex, awardPrice } from './awardPrice';
import type { Criterion } from './criterion';
import { Gaps } from './gaps';
import { criterionProblems, impossible, pointsProblem } from './impossible';
import { criterionOf, highestWins, usesPricePoints, type TenderModel, type TieBreakRule } from './model';

/** A whole model, or what is still open in it. */
export type ModelOutcome =
  { readonly ok: true; readonly model: AwardModel } | { readonly ok: false; readonly gaps: readonly Text[] };

/**
 * The model for the award room. As long as something is open or impossible there is none: the gaps are listed in the
 * order of the pane. It needs no bids, so that a model can be frozen, tried out and exported before any is there.
 */
export function completeModel(model: TenderModel): ModelOutcome {
  const gaps = new Gaps();
  const complete = awardModel(model, gaps);
  if (usesPricePoints(model)) {
    const problem = pointsProblem(model.price.points);
    if (problem !== null) gaps.add(impossible(text('tender.role.price'), problem));
  }
  for (const criterion of model.criteria) {
    for (const problem of criterionProblems(criterion).values())
      gaps.add(impossible(criterion.name, problem));
  }
  for (const name of repeated(model.criteria.map((criterion) => criterion.name)))
    gaps.add(text('tender.gap.sameName', { criterion: name }));
  if (model.criteria.some(({ name }) => name.trim() === '')) gaps.add(text('tender.gap.name'));
  for (const name of repeated(model.costs.map((cost) => cost.name)))
    gaps.add(text('tender.gap.sameCost', { cost: name }));
  if (model.costs.some(({ name }) => name.trim() === '')) gaps.add(text('tender.gap.costName'));
  if (asksAfterExclusion(model) && model.afterExclusion === null) gaps.add(text('tender.gap.afterExclusion'));
  if (gaps.found.length > 0) return { ok: false, gaps: withoutRepeats(gaps.found) };
  return { ok: true, model: complete };
}

/** The model with what is filled in; the rest is kept with the gaps and has a figure that means nothing. */
export function awardModel(model: TenderModel, gaps: Gaps): AwardModel {
  const { aggregation, costs, rounding } = model;
  const price = usesPricePoints(model) ? awardPrice(model.price, gaps) : null;
  const index = awardIndex(aggregation, model.index, gaps);
  const criteria = model.criteria.map((criterion): AwardCriterion => awardCriterion(criterion, gaps));
  const settled = { aggregation, price, index, criteria };
  const highest = highestWins(model);
  return {
    ...settled,
    costs: costs.map(({ name, times }) => ({
      id: name,
      times: gaps.number(times, text('tender.gap.times', { cost: name })),
    })),
    budget: gaps.optional(model.budget, text('tender.gap.budget')),
    band: highest ? awardBand(model, gaps) : null,
    minimumTotal: highest ? gaps.optional(model.minimumTotal, text('tender.gap.minimumTotal')) : null,
    rounding: rounding.map(({ stage, decimals, mode }) => ({
      stage,
      decimals: gaps.number(decimals, text('tender.gap.decimals')),
      mode,
    })),
    tieBreak: model.tieBreak.map((rule) => awardRule(rule, model.criteria)),
    afterExclusion: model.afterExclusion,
    aboveEuThreshold: model.aboveEuThreshold,
  };
}

function awardBand({ band, criteria }: TenderModel, gaps: Gaps): AwardModel['band'] {
  if (band === null) return null;
  const open = text('tender.gap.band');
  if (band.decides === null) gaps.add(open);
  return {
    share: gaps.number(band.share, open),
    decides: awardRule(band.decides ?? 'quality', criteria),
  };
}

function awardRule(rule: TieBreakRule, criteria: readonly Criterion[]): TieBreak {
  if (rule === 'quality' || rule === 'lowestPrice') return rule;
  return `criterion:${criteria.find(({ id }) => id === criterionOf(rule))?.name ?? ''}`;
}

/** Whether it must be settled what happens to the others when a bid drops out. */
export function asksAfterExclusion(model: TenderModel): boolean {
  return dependsOnOtherBids(awardModel(model, new Gaps()));
}

/** Whether a price of 0 has no answer, because the method divides by prices and no other cost comes on top. */
export function cannotTakeZero(model: TenderModel): boolean {
  return model.costs.length === 0 && dividesByPrices(awardModel(model, new Gaps()));
}

/** The names that come more than once; the outcome could not tell them apart. */
function repeated(given: readonly string[]): readonly string[] {
  const names = given.map((name) => name.trim());
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** A criterion with several open fields is named once. */
function withoutRepeats(gaps: readonly Text[]): readonly Text[] {
  const seen = new Map(gaps.map((gap) => [JSON.stringify(gap), gap]));
  return [...seen.values()];
}

import {
  PRICE_FORMULAS,
  PRICE_PARAMETERS,
  text,
  type AwardRequest,
  type Bid,
  type PriceFormula,
  type PriceFormulaName,
  type PriceModel as AwardPrice,
  type Text,
} from '../../../engine';
import { awardCriterion } from './awardCriterion';
import type { ReadBid } from '../bids/bids';
import { Gaps } from './gaps';
import { criterionProblems, impossible, pointsProblem } from './impossible';
import { asksAfterExclusion, asksCutOff, type Criterion, type TenderModel } from './model';

/** Bids that do not take part, by name, each with the reason the officer gave. */
export type Exclusions = Readonly<Record<string, string>>;

/** A question for the award room, or what is still open in the model. */
export type RequestOutcome =
  | { readonly ok: true; readonly request: AwardRequest }
  | { readonly ok: false; readonly gaps: readonly Text[] };

function priceFormula(name: PriceFormulaName, parameter: (name: string) => number): PriceFormula {
  switch (name) {
    case 'band':
      return { formula: name, params: { low: parameter('low'), high: parameter('high') } };
    case 'linearAboveLowest':
      return { formula: name, params: { span: parameter('span') } };
    case 'logarithmic':
      return { formula: name, params: { base: parameter('base') } };
    case 'discount':
      return {
        formula: name,
        params: { budget: parameter('budget'), significant: parameter('significant') },
      };
    case 'optimum':
      return { formula: name, params: { optimum: parameter('optimum'), maximum: parameter('maximum') } };
    case 'lowestOverPrice':
    case 'lowestToHighest':
    case 'inverseSquare':
    case 'meanFifty':
      return { formula: name, params: {} };
  }
}

function awardPrice(model: TenderModel, gaps: Gaps): AwardPrice | null {
  const { price } = model;
  const points = gaps.number(price.points, text('tender.gap.pricePoints'));
  const problem = pointsProblem(price.points);
  if (problem !== null) gaps.add(impossible(text('tender.role.price'), problem));
  if (price.formula === null) {
    gaps.add(text('tender.gap.formula'));
    return null;
  }
  const parameter = (name: string): number =>
    gaps.number(
      price.parameters[name],
      text('tender.gap.parameter', { parameter: PRICE_PARAMETERS[name]?.label ?? name }),
    );
  const formula = priceFormula(price.formula, parameter);
  if (asksCutOff(price) && price.cutOff === null) gaps.add(text('tender.gap.cutOff'));
  if (asksAfterExclusion(price) && model.afterExclusion === null) gaps.add(text('tender.gap.afterExclusion'));
  return price.cutOff === true && asksCutOff(price)
    ? { ...formula, points, floor: 0, ceiling: points }
    : { ...formula, points, floor: null, ceiling: null };
}

function awardBid(bid: ReadBid, criteria: readonly Criterion[], exclusions: Exclusions): Bid {
  const scores = criteria.map(({ id, name }) => [name, bid.scores.get(id) ?? null] as const);
  const origins = criteria.flatMap(({ id, name }) => {
    const origin = bid.origins.scores.get(id);
    return origin === undefined ? [] : [[name, origin] as const];
  });
  return {
    id: bid.name,
    price: bid.price,
    costs: {},
    scores: Object.fromEntries(scores),
    excluded: exclusions[bid.name] ?? null,
    variantOf: null,
    origins: {
      ...(bid.origins.price !== undefined && { price: bid.origins.price }),
      scores: Object.fromEntries(origins),
    },
  };
}

/** The names that two criteria share; the outcome could not tell them apart. */
function repeatedNames(criteria: readonly Criterion[]): readonly string[] {
  const names = criteria.map(({ name }) => name.trim());
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/**
 * Turns what stands on the pane into a question for the award room. As long as something is open there is no question:
 * the gaps are listed in the order of the pane.
 */
export function awardRequest(
  model: TenderModel,
  bids: readonly ReadBid[],
  exclusions: Exclusions,
): RequestOutcome {
  const gaps = new Gaps();
  const price = awardPrice(model, gaps);
  const criteria = model.criteria.map((criterion) => {
    for (const problem of criterionProblems(criterion).values()) {
      gaps.add(impossible(criterion.name, problem));
    }
    return awardCriterion(criterion, gaps);
  });
  for (const name of repeatedNames(model.criteria))
    gaps.add(text('tender.gap.sameName', { criterion: name }));
  if (model.criteria.some(({ name }) => name.trim() === '')) gaps.add(text('tender.gap.name'));
  for (const { name: bid } of bids) {
    if (exclusions[bid]?.trim() === '') gaps.add(text('tender.gap.reason', { bid }));
  }
  if (gaps.found.length > 0 || price === null) return { ok: false, gaps: withoutRepeats(gaps.found) };
  return {
    ok: true,
    request: {
      model: {
        aggregation: 'points',
        price,
        index: null,
        criteria,
        costs: [],
        budget: null,
        band: null,
        minimumTotal: null,
        rounding: [],
        tieBreak: [],
        afterExclusion: PRICE_FORMULAS[price.formula].relative ? model.afterExclusion : null,
        aboveEuThreshold: null,
      },
      bids: bids.map((bid) => awardBid(bid, model.criteria, exclusions)),
    },
  };
}

/** A criterion with several open fields is named once. */
function withoutRepeats(gaps: readonly Text[]): readonly Text[] {
  const seen = new Map(gaps.map((gap) => [JSON.stringify(gap), gap]));
  return [...seen.values()];
}

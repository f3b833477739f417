import { text, quantity, type Text, type Unit } from '../explain/text';
import { input, step, type Trace } from '../explain/trace';
import { AGGREGATES, dependsOnOtherBids } from './aggregate';
import { bandStart, isInBand } from './band';
import type { Contest } from './contest';
import { explainCriterion } from './explainCriterion';
import { explainTotal } from './explainTotal';
import type { MeasuredOf } from './fallen';
import type { AwardModel, RoundingRule } from './model';
import { priceCurve } from './price/curve';
import { explainPrice } from './price/explainPrice';
import type { BidResult } from './result';
import type { Sheet } from './sheet';

/** A finished comparison, as its explanation looks at it. */
export interface Explained {
  readonly model: AwardModel;
  readonly sheet: Sheet;
  readonly contest: Contest;
  readonly measured: MeasuredOf;
  readonly results: readonly BidResult[];
}

/** How the award came about: a line per bid, in the order of the bids. */
export function explainAward(explained: Explained, winner: string | null): Trace {
  const { model, sheet, contest } = explained;
  const lines = sheet.bids.map((_, place) => explainBid(explained, place));
  const assumptions: Text[] = [];
  if (contest.contenders.length < sheet.bids.length && dependsOnOtherBids(model)) {
    assumptions.push(
      model.afterExclusion === 'keep' ? text('award.assume.keep') : text('award.assume.recompute'),
    );
  }
  return step(text('award.trace.award'), winner, undefined, lines, assumptions);
}

/** How the total of one bid came about: its price and its criteria in the order of the model, then the rounding. */
export function explainBid(explained: Explained, place: number): Trace {
  const { model, sheet, measured, results } = explained;
  const bid = sheet.bids[place];
  const result = results[place];
  if (bid === undefined || result === undefined) throw new Error(`No bid at place ${String(place)}`);
  const parent = bid.variantOf === null ? [] : [text('award.assume.variant', { parent: bid.variantOf })];
  if (result.status === 'excluded') {
    const { reason } = result;
    const written = typeof reason === 'string';
    const lines = written ? [input(text('award.trace.excluded'), reason)] : [];
    const label = text('award.trace.bid', { bid: bid.id });
    return step(label, null, undefined, lines, written ? parent : [...parent, reason]);
  }
  const { price: counts, unit } = AGGREGATES[model.aggregation];
  const criteria = model.criteria.map((criterion, index) => {
    const points = result.criteria[criterion.id] ?? NaN;
    const computed = explainCriterion(explained, index, place);
    return rounded(computed, points, roundingAt(model, 'criterion'), 'points');
  });
  const price = counts === 'none' ? null : explainBidPrice(explained, place, result.price ?? NaN);
  const assumptions = [...parent, ...bandText(explained, place)];
  if (result.status === 'belowMinimum') assumptions.push(result.reason);
  const rounding = roundingAt(model, 'total');
  const label = text('award.trace.bid', { bid: bid.id });
  const sum = rounding === undefined ? label : text('award.trace.sum');
  const total = explainTotal(model, measured(place).card, {
    bid: bid.id,
    label: sum,
    place,
    price,
    criteria,
  });
  if (rounding === undefined) return { ...total, assumptions };
  return step(label, result.total, unit, [total], [...assumptions, saysRounding(rounding)]);
}

/** Whether a bid counts as equal to the best, where the model has a band. */
function bandText({ model, contest }: Explained, place: number): Text[] {
  if (model.band === null || !contest.contenders.includes(place)) return [];
  const values = {
    share: quantity(model.band.share, 'fraction'),
    from: quantity(bandStart(model.band, contest.card), AGGREGATES[model.aggregation].unit),
  };
  const within = isInBand(model.band, contest.card, place);
  return [within ? text('award.assume.inBand', values) : text('award.assume.belowBand', values)];
}

function explainBidPrice({ model, sheet, measured }: Explained, place: number, value: number): Trace {
  const offer = sheet.prices[place] ?? NaN;
  const offered = explainOffer(model, sheet, place);
  const rounding = roundingAt(model, 'price');
  if (AGGREGATES[model.aggregation].price !== 'points' || model.price === null) {
    return rounded(offered, value, rounding, 'euro');
  }
  const { points, floor, ceiling } = model.price;
  const field = measured(place).field.prices;
  const raw = points * priceCurve(model.price, field)(offer);
  const cut = Math.min(Math.max(raw, floor ?? -Infinity), ceiling ?? Infinity);
  const computed = explainPrice({
    price: model.price,
    points,
    offer,
    field,
    offered,
    raw,
    value: cut,
    assumptions: [],
  });
  return rounded(computed, value, rounding, 'points');
}

/** What a bid asks, and with the other costs what it is compared at. */
function explainOffer(model: AwardModel, sheet: Sheet, place: number): Trace {
  const bid = sheet.bids[place];
  const asked = input(text('award.trace.price'), bid?.price ?? null, 'euro', bid?.origins?.price);
  if (model.costs.length === 0) return asked;
  const costs = model.costs.map(({ id, times }) => {
    const label = text('award.trace.cost', { cost: id, times: quantity(times, 'number') });
    return input(label, bid?.costs[id] ?? null, 'euro', bid?.origins?.costs?.[id]);
  });
  return step(text('award.trace.priceWithCosts'), sheet.prices[place] ?? null, 'euro', [asked, ...costs]);
}

function roundingAt(model: AwardModel, stage: RoundingRule['stage']): RoundingRule | undefined {
  return model.rounding.find((rule) => rule.stage === stage);
}

/** A line for the rounding of another, when the model declares one. */
function rounded(computed: Trace, value: number, rule: RoundingRule | undefined, unit: Unit): Trace {
  if (rule === undefined) return computed;
  return step(text('award.trace.rounded'), value, unit, [computed], [saysRounding(rule)]);
}

function saysRounding({ decimals, mode }: RoundingRule): Text {
  const count = quantity(decimals, 'count');
  if (mode === 'halfUp') return text('award.rounding.halfUp', { decimals: count });
  if (mode === 'halfEven') return text('award.rounding.halfEven', { decimals: count });
  return text('award.rounding.down', { decimals: count });
}

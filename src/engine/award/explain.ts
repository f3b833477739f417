import { text, quantity, type Text, type Unit } from '../explain/text';
import { input, step, type Trace } from '../explain/trace';
import { AGGREGATES, dependsOnOtherBids } from './aggregate';
import type { Contest } from './contest';
import { explainCriterion } from './explainCriterion';
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

/** How the total of one bid came about: its price, then its criteria in the order of the model. */
export function explainBid(explained: Explained, place: number): Trace {
  const { model, sheet, results } = explained;
  const bid = sheet.bids[place];
  const result = results[place];
  if (bid === undefined || result === undefined) throw new Error(`No bid at place ${String(place)}`);
  const label = text('award.trace.bid', { bid: bid.id });
  if (result.status === 'excluded') {
    const { reason } = result;
    const why = typeof reason === 'string' ? [input(text('award.trace.excluded'), reason)] : [];
    return step(label, null, undefined, why, typeof reason === 'string' ? [] : [reason]);
  }
  const { price: counts, wins } = AGGREGATES[model.aggregation];
  const criteria = model.criteria.map((criterion, index) => {
    const points = result.criteria[criterion.id] ?? NaN;
    const computed = explainCriterion(explained, index, place);
    return rounded(computed, points, roundingAt(model, 'criterion'), 'points');
  });
  const lines =
    counts === 'none' ? criteria : [explainBidPrice(explained, place, result.price ?? NaN), ...criteria];
  const assumptions = result.status === 'belowMinimum' ? [result.reason] : [];
  const unit = wins === 'highest' ? 'points' : 'euro';
  const rounding = roundingAt(model, 'total');
  if (rounding !== undefined) assumptions.push(saysRounding(rounding));
  return step(label, result.total, unit, lines, assumptions);
}

function explainBidPrice({ model, sheet, contest }: Explained, place: number, value: number): Trace {
  const offer = sheet.prices[place] ?? NaN;
  const offered = input(text('award.trace.price'), offer, 'euro', sheet.bids[place]?.origins?.price);
  const rounding = roundingAt(model, 'price');
  if (AGGREGATES[model.aggregation].price !== 'points' || model.price === null) {
    return rounded(offered, value, rounding, 'euro');
  }
  const { points, floor, ceiling } = model.price;
  const field = contest.field.prices;
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

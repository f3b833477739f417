import { invalid, type Failure } from '../explain/outcome';
import { quantity, text, type Text } from '../explain/text';
import { AGGREGATES, comparesPrices, comparesTotals, dependsOnOtherBids, needsPrice } from './aggregate';
import { bidChecker } from './checkBid';
import { comparedPrice } from './comparedPrice';
import type { AwardModel, AwardRequest, Bid } from './model';
import { scoringOf, type Scoring } from './scoring';

/** Bids as columns of figures, which is what scoring thousands of them asks for. */
export interface Sheet {
  readonly bids: readonly Bid[];
  readonly scorings: readonly Scoring[];
  /** The prices that are compared, other costs included; NaN where a bid has no price and needs none. */
  readonly prices: readonly number[];
  /** By criterion, by bid: the figure behind the score; NaN where a bid that is out was not read. */
  readonly raws: readonly (readonly number[])[];
  /** Places of the bids that take part. */
  readonly entrants: readonly number[];
  /** Places of the bids that are out while others are still measured against them. */
  readonly kept: readonly number[];
  /** Why bids are out, by place: what the officer wrote, or a price above the budget. */
  readonly out: ReadonlyMap<number, string | Text>;
}

/**
 * Reads every bid by the model. What is missing or unreadable in one bid is a failure that names the bid and the
 * place, because a ranking from part of the input would look like a ranking.
 */
export function readBids({ model, bids }: AwardRequest): Sheet | Failure {
  if (bids.length === 0) return invalid(text('award.bid.none'), 'bids');
  const columns = model.criteria.map((criterion) => ({
    criterion,
    scoring: scoringOf(criterion),
    raw: bids.map(() => NaN),
  }));
  const prices = bids.map(() => NaN);
  const entrants: number[] = [];
  const kept: number[] = [];
  const out = new Map<number, string | Text>();
  const keeps = model.afterExclusion === 'keep' && dependsOnOtherBids(model);
  const check = bidChecker(model, bids);

  for (const [place, bid] of bids.entries()) {
    const path = `bids[${String(place)}]`;
    const wrong = check(bid, path);
    if (wrong !== null) return wrong;
    const why = bid.excluded ?? overBudget(bid, model);
    if (why !== null) out.set(place, why);
    if (why !== null && !keeps) continue;

    // A bid that is out is read for what the others are measured against and no further: the rest may be missing.
    if (why === null ? needsPrice(model) : comparesPriceOfOthers(model)) {
      const price = comparedPrice(bid, model, path);
      if (typeof price !== 'number') return price;
      prices[place] = price;
    }
    for (const { criterion, scoring, raw } of columns) {
      if (why !== null && criterion.kind !== 'relative' && !comparesTotals(model)) continue;
      const score = bid.scores[criterion.id];
      const read = score === undefined ? text('award.score.missing') : scoring.raw(score);
      if (typeof read !== 'number') {
        const values = { bid: bid.id, criterion: criterion.id, problem: read };
        return invalid(text('award.bid.wrongScore', values), `${path}.scores.${criterion.id}`);
      }
      raw[place] = read;
    }
    (why === null ? entrants : kept).push(place);
  }
  const scorings = columns.map(({ scoring }) => scoring);
  return { bids, scorings, prices, raws: columns.map(({ raw }) => raw), entrants, kept, out };
}

/** Whether the price of a bid that is out still matters to the others. */
function comparesPriceOfOthers(model: AwardModel): boolean {
  return comparesPrices(model) || (comparesTotals(model) && AGGREGATES[model.aggregation].price !== 'none');
}

/** The budget is about what a bid asks, not about other costs: those are not paid to the bidder. */
function overBudget({ price }: Bid, { budget }: AwardModel): Text | null {
  if (budget === null || price === null || price <= budget) return null;
  return text('award.reason.overBudget', {
    price: quantity(price, 'euro'),
    budget: quantity(budget, 'euro'),
  });
}

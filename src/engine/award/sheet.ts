import { invalid, type Failure } from '../explain/outcome';
import { quantity, text } from '../explain/text';
import { dependsOnOtherBids, hasRelativePrice, needsPrice } from './aggregate';
import type { AwardModel, AwardRequest, Bid } from './model';
import { PRICE_FORMULAS } from './price/formula';
import { scoringOf, type Scoring } from './scoring';

/** Bids as columns of figures, which is what scoring thousands of them asks for. */
export interface Sheet {
  readonly bids: readonly Bid[];
  readonly scorings: readonly Scoring[];
  /** NaN where a bid has no price and needs none. */
  readonly prices: readonly number[];
  /** By criterion, by bid: the figure behind the score; NaN where an excluded bid was not read. */
  readonly raws: readonly (readonly number[])[];
  /** Places of the bids that take part. */
  readonly entrants: readonly number[];
  /** Places of the excluded bids that others are still measured against. */
  readonly kept: readonly number[];
}

/**
 * Reads every bid by the model. What is missing or unreadable in one bid is a failure that names the bid and the
 * place, because a ranking from part of the input would look like a ranking.
 */
export function readBids({ model, bids }: AwardRequest): Sheet | Failure {
  if (bids.length === 0) return invalid(text('award.bid.none'), 'bids');
  const scorings = model.criteria.map(scoringOf);
  const prices = bids.map(() => NaN);
  const raws = scorings.map(() => bids.map(() => NaN));
  const entrants: number[] = [];
  const kept: number[] = [];
  const keeps = model.afterExclusion === 'keep' && dependsOnOtherBids(model);
  const ids = new Set<string>();
  const known = new Set(model.criteria.map(({ id }) => id));

  for (const [place, bid] of bids.entries()) {
    const path = `bids[${String(place)}]`;
    const wrong = checkId(bid, ids, path) ?? checkExclusion(bid, path) ?? checkScoreNames(bid, known, path);
    if (wrong !== null) return wrong;
    ids.add(bid.id);
    const out = bid.excluded !== null;
    if (out && !keeps) continue;

    // An excluded bid is read for what the others are measured against and no further: the rest may be missing.
    if (!out || hasRelativePrice(model)) {
      const price = readPrice(bid, model, path);
      if (typeof price !== 'number') return price;
      prices[place] = price;
    }
    for (const [index, criterion] of model.criteria.entries()) {
      if (out && criterion.kind !== 'relative') continue;
      const column = raws[index];
      const scoring = scorings[index];
      if (column === undefined || scoring === undefined) continue;
      const score = bid.scores[criterion.id];
      const raw = score === undefined ? text('award.score.missing') : scoring.raw(score);
      if (typeof raw !== 'number') {
        const values = { bid: bid.id, criterion: criterion.id, problem: raw };
        return invalid(text('award.bid.wrongScore', values), `${path}.scores.${criterion.id}`);
      }
      column[place] = raw;
    }
    (out ? kept : entrants).push(place);
  }
  return { bids, scorings, prices, raws, entrants, kept };
}

function checkId(bid: Bid, ids: ReadonlySet<string>, path: string): Failure | null {
  if (bid.id.trim() === '') return invalid(text('award.bid.noId'), `${path}.id`);
  return ids.has(bid.id) ? invalid(text('award.bid.twice', { bid: bid.id }), `${path}.id`) : null;
}

function checkExclusion(bid: Bid, path: string): Failure | null {
  if (bid.excluded?.trim() !== '') return null;
  return invalid(text('award.bid.noReason', { bid: bid.id }), `${path}.excluded`);
}

function checkScoreNames(bid: Bid, known: ReadonlySet<string>, path: string): Failure | null {
  const unknown = Object.keys(bid.scores).find((id) => !known.has(id));
  if (unknown === undefined) return null;
  return invalid(
    text('award.bid.unknownCriterion', { bid: bid.id, criterion: unknown }),
    `${path}.scores.${unknown}`,
  );
}

function readPrice(bid: Bid, model: AwardModel, path: string): number | Failure {
  const { price } = bid;
  if (price === null) {
    return needsPrice(model) ? invalid(text('award.bid.noPrice', { bid: bid.id }), `${path}.price`) : NaN;
  }
  if (!Number.isFinite(price) || price < 0) {
    const values = { bid: bid.id, price: quantity(price, 'number') };
    return invalid(text('award.bid.negativePrice', values), `${path}.price`);
  }
  const formula = model.aggregation === 'points' ? model.price?.formula : undefined;
  const divides = formula !== undefined && PRICE_FORMULAS[formula].needsPositivePrices;
  return price === 0 && divides
    ? invalid(text('award.bid.zeroPrice', { bid: bid.id }), `${path}.price`)
    : price;
}

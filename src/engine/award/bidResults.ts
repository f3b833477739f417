import { quantity, text, type Text } from '../explain/text';
import { AGGREGATES } from './aggregate';
import { belowCriterion, type Contest } from './contest';
import { isJoint } from './jointScore';
import type { AwardModel, Bid } from './model';
import type { BidResult } from './result';
import type { Sheet } from './sheet';

/**
 * What became of every bid, in the order of the bids. Groups that share a rank come from first to last. Bids below a band
 * keep ranks of their own after those in it: a method may give them none, but their order by index is known and no secret.
 */
export function bidResults(
  model: AwardModel,
  sheet: Sheet,
  { card }: Contest,
  groups: readonly (readonly number[])[],
): BidResult[] {
  const ranks = ranksOf(groups, sheet.bids.length);
  const pricePlays = AGGREGATES[model.aggregation].price !== 'none';
  const pointsOf = (place: number) =>
    Object.fromEntries(model.criteria.map(({ id }, index) => [id, card.criteria[index]?.[place] ?? NaN]));
  // The points per criterion are made when asked: of ten thousand bids most are never looked at.
  return sheet.bids.map((bid, place): BidResult => {
    const { id } = bid;
    const reason = sheet.out.get(place);
    if (reason !== undefined) {
      const none = { criteria: {}, price: null, total: null, rank: null };
      return withParent(bid, { id, status: 'excluded', ...none, reason });
    }
    const price = pricePlays ? (card.price[place] ?? NaN) : null;
    const total = card.total[place] ?? NaN;
    const rank = ranks[place] ?? 0;
    if (rank > 0) {
      return withParent(bid, {
        id,
        status: 'ranked',
        get criteria() {
          return pointsOf(place);
        },
        price,
        total,
        rank,
        reason: null,
      });
    }
    return withParent(bid, {
      id,
      status: 'belowMinimum',
      get criteria() {
        return pointsOf(place);
      },
      price,
      total: Number.isFinite(total) ? total : null,
      rank: null,
      reason: whyBelow(model, sheet, card.unrounded, place),
    });
  });
}

/** By place: the rank, which those in a group share while the next are skipped; 0 for bids in no group. */
function ranksOf(groups: readonly (readonly number[])[], bids: number): readonly number[] {
  const ranks = new Array<number>(bids).fill(0);
  let next = 1;
  for (const group of groups) {
    for (const place of group) ranks[place] = next;
    next += group.length;
  }
  return ranks;
}

function withParent({ variantOf }: Bid, result: BidResult): BidResult {
  return variantOf === null ? result : { ...result, variantOf };
}

function whyBelow(model: AwardModel, sheet: Sheet, unrounded: readonly number[], place: number): Text {
  const index = belowCriterion(sheet, place);
  const criterion = index === undefined ? undefined : model.criteria[index];
  if (index === undefined || criterion === undefined) {
    const { unit } = AGGREGATES[model.aggregation];
    return text('award.reason.belowTotal', {
      total: quantity(unrounded[place] ?? NaN, unit),
      minimum: quantity(model.minimumTotal ?? NaN, unit),
    });
  }
  const score = sheet.bids[place]?.scores[criterion.id] ?? '';
  return text('award.reason.belowCriterion', {
    criterion: criterion.id,
    score: isJoint(score) ? quantity(sheet.raws[index]?.[place] ?? NaN, 'number') : String(score),
    minimum: String(criterion.minimum ?? ''),
  });
}

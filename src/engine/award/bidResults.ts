import { quantity, text, type Text } from '../explain/text';
import { LEVELS } from '../ladder/level';
import { AGGREGATES } from './aggregate';
import { belowCriterion } from './contest';
import type { MeasuredOf } from './fallen';
import { isJoint } from './jointScore';
import type { AwardModel, Bid } from './model';
import type { BidResult } from './result';
import type { Scorecard } from './scorecard';
import type { Sheet } from './sheet';

/**
 * What became of every bid, in the order of the bids. Groups that share a rank come from first to last. Bids below a band
 * keep ranks of their own after those in it: a method may give them none, but their order by index is known and no secret.
 */
export function bidResults(
  model: AwardModel,
  sheet: Sheet,
  measured: MeasuredOf,
  groups: readonly (readonly number[])[],
): BidResult[] {
  const ranks = ranksOf(groups, sheet.bids.length);
  const pricePlays = AGGREGATES[model.aggregation].price !== 'none';
  const pointsOf = (card: Scorecard, place: number) =>
    Object.fromEntries(model.criteria.map(({ id }, index) => [id, card.criteria[index]?.[place] ?? NaN]));
  // The points per criterion are made when asked: of ten thousand bids most are never looked at.
  return sheet.bids.map((bid, place): BidResult => {
    const { id } = bid;
    const reason = sheet.out.get(place);
    if (reason !== undefined) {
      const none = { criteria: {}, price: null, total: null, rank: null };
      return withParent(bid, { id, status: 'excluded', ...none, reason });
    }
    const { card } = measured(place);
    const price = pricePlays ? (card.price[place] ?? NaN) : null;
    const total = card.total[place] ?? NaN;
    const rank = ranks[place] ?? 0;
    if (rank > 0) {
      return withParent(bid, {
        id,
        status: 'ranked',
        get criteria() {
          return pointsOf(card, place);
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
        return pointsOf(card, place);
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
  const shown = (figure: number) =>
    quantity(figure, criterion.kind === 'share' || criterion.kind === 'label' ? 'fraction' : 'number');
  const raw = sheet.raws[index]?.[place] ?? NaN;
  const score = sheet.bids[place]?.scores[criterion.id] ?? '';
  const { minimum = null } = criterion;
  return text('award.reason.belowCriterion', {
    criterion: criterion.id,
    score:
      criterion.kind === 'level'
        ? (LEVELS[raw] ?? '')
        : isJoint(score) || typeof score === 'number'
          ? shown(raw)
          : score,
    minimum: typeof minimum === 'number' ? shown(minimum) : (minimum ?? ''),
  });
}

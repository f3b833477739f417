import { invalid, type Outcome } from '../explain/outcome';
import { quantity, text, type Text } from '../explain/text';
import { AGGREGATES, dependsOnOtherBids, obtainable } from './aggregate';
import { checkModel } from './checkModel';
import { belowCriterion, holdContest, type Contest } from './contest';
import { dropEach } from './dropOne';
import { explainAward, explainBid } from './explain';
import type { AwardModel, AwardRequest } from './model';
import type { AwardResult, BidResult, Margin } from './result';
import { readBids, type Sheet } from './sheet';
import { orderOf, standing } from './standing';
import { warningsOf } from './warnings';

/**
 * Compares bids by a published model and ranks them. The outcome does not depend on the order of the bids.
 * Invalid, with the place in `parameter`: a model without meaning, a bid of which something is missing or cannot be
 * read, and a bid that drops out of a comparison that depends on other bids while the model does not say what then.
 */
export function award(request: AwardRequest): Outcome<AwardResult> {
  const { model } = request;
  const wrong = checkModel(model);
  if (wrong !== null) return wrong;
  const sheet = readBids(request);
  if ('ok' in sheet) return sheet;

  const fallen = sheet.entrants.filter((place) => belowCriterion(sheet, place) !== undefined);
  const below = new Set(fallen);
  const passed = sheet.entrants.filter((place) => !below.has(place));
  const kept = model.afterExclusion === 'keep' ? [...sheet.kept, ...fallen] : [];
  const contest = holdContest(model, sheet, passed, kept);
  if (
    contest.contenders.length < sheet.bids.length &&
    dependsOnOtherBids(model) &&
    model.afterExclusion === null
  ) {
    return invalid(text('award.model.chooseAfterExclusion'), 'model.afterExclusion');
  }

  const groups = standing(contest.contenders, orderOf(model, sheet, contest.card));
  const dropped = dropEach(model, sheet, passed, kept, contest);
  const results = resultsOf(model, sheet, contest, groups);
  const name = (place: number) => sheet.bids[place]?.id ?? '';
  const [winner, another] = groups[0] ?? [];
  const margin = marginOf(model, contest, groups);
  const ties = groups.filter((group) => group.length > 1).map((group) => inOrder(group).map(name));
  const places = new Map(sheet.bids.map(({ id }, place) => [id, place]));
  const explained = { model, sheet, contest, results };
  const sole = winner === undefined || another !== undefined ? null : name(winner);
  const value: AwardResult = {
    results,
    winner: sole,
    ties,
    margin,
    warnings: warningsOf({ model, sheet, contest, ties, winner: sole, margin, reversals: dropped.reversals }),
    stability: { dropOne: dropped.drops },
    traceOf: (id) => {
      const place = places.get(id);
      return place === undefined ? undefined : explainBid(explained, place);
    },
  };
  return {
    ok: true,
    value,
    // Ten thousand bids are ranked far more often than explained.
    get trace() {
      return explainAward(explained, sole);
    },
  };
}

function inOrder(group: readonly number[]): number[] {
  return [...group].sort((a, b) => a - b);
}

function resultsOf(
  model: AwardModel,
  sheet: Sheet,
  { card, contenders }: Contest,
  groups: readonly (readonly number[])[],
): BidResult[] {
  const ranks = new Map<number, number>();
  for (const group of groups) {
    const rank = ranks.size + 1;
    for (const place of group) ranks.set(place, rank);
  }
  const remaining = new Set(contenders);
  const pricePlays = AGGREGATES[model.aggregation].price !== 'none';
  return sheet.bids.map((bid, place): BidResult => {
    const { id } = bid;
    if (bid.excluded !== null) {
      const none = { criteria: {}, price: null, total: null, rank: null };
      return { id, status: 'excluded', ...none, reason: bid.excluded };
    }
    const criteria: Record<string, number> = {};
    for (const [index, criterion] of model.criteria.entries()) {
      criteria[criterion.id] = card.criteria[index]?.[place] ?? NaN;
    }
    const price = pricePlays ? (card.price[place] ?? NaN) : null;
    const points = { id, criteria, price, total: card.total[place] ?? NaN };
    const rank = ranks.get(place);
    if (remaining.has(place) && rank !== undefined)
      return { ...points, status: 'ranked', rank, reason: null };
    return {
      ...points,
      status: 'belowMinimum',
      rank: null,
      reason: whyBelow(model, sheet, card.unrounded, place),
    };
  });
}

function whyBelow(model: AwardModel, sheet: Sheet, unrounded: readonly number[], place: number): Text {
  const index = belowCriterion(sheet, place);
  const criterion = index === undefined ? undefined : model.criteria[index];
  if (criterion === undefined) {
    return text('award.reason.belowTotal', {
      total: quantity(unrounded[place] ?? NaN, 'points'),
      minimum: quantity(model.minimumTotal ?? NaN, 'points'),
    });
  }
  return text('award.reason.belowCriterion', {
    criterion: criterion.id,
    score: String(sheet.bids[place]?.scores[criterion.id] ?? ''),
    minimum: String(criterion.minimum ?? ''),
  });
}

function marginOf(
  model: AwardModel,
  contest: Contest,
  groups: readonly (readonly number[])[],
): Margin | null {
  const [first, second] = groups.flat();
  if (first === undefined || second === undefined) return null;
  const best = contest.card.total[first] ?? NaN;
  const points = Math.abs(best - (contest.card.total[second] ?? NaN));
  const whole = AGGREGATES[model.aggregation].wins === 'highest' ? obtainable(model).total : best;
  return { points, share: whole === 0 ? 0 : points / whole };
}

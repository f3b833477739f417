import { compare, exact } from '../decimal';
import { invalid, type Failure, type Outcome } from '../explain/outcome';
import { text } from '../explain/text';
import { AGGREGATES, dependsOnOtherBids, obtainable } from './aggregate';
import { apart } from './apart';
import { bidResults } from './bidResults';
import { checkModel } from './checkModel';
import type { Contest } from './contest';
import { explainAward, explainBid } from './explain';
import { measuredOf } from './fallen';
import { decide } from './firmness/decision';
import { dropEach } from './firmness/dropOne';
import { exclusionEffects } from './firmness/exclusions';
import { stabilityOf } from './firmness/stability';
import type { AwardModel, AwardRequest } from './model';
import type { AwardResult, Margin } from './result';
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

  const decision = decide(model, sheet);
  const { contest, passed, kept } = decision;
  if (
    contest.contenders.length < sheet.bids.length &&
    dependsOnOtherBids(model) &&
    model.afterExclusion === null
  ) {
    return invalid(text('award.model.chooseAfterExclusion'), 'model.afterExclusion');
  }

  const without = withoutPoints(model, sheet, contest);
  if (without !== undefined) return without;

  const groups = standing(contest.contenders, orderOf(model, sheet, contest.card));
  const measured = measuredOf(model, sheet, contest);
  const exclusions = exclusionEffects(request, sheet, decision);
  const dropped = dropEach(model, sheet, passed, kept, contest, groups);
  const results = bidResults(model, sheet, measured, groups);
  const name = (place: number) => sheet.bids[place]?.id ?? '';
  const [winner, another] = groups[0] ?? [];
  const margin = marginOf(model, contest, groups);
  const ties = groups.filter((group) => group.length > 1).map((group) => inOrder(group).map(name));
  let places: ReadonlyMap<string, number> | undefined;
  const explained = { model, sheet, contest, measured, results };
  const sole = winner === undefined || another !== undefined ? null : name(winner);
  const value: AwardResult = {
    results,
    winner: sole,
    ties,
    margin,
    warnings: warningsOf({
      model,
      sheet,
      contest,
      ties,
      winner: sole,
      margin,
      reversals: dropped.reversals,
      exclusions,
    }),
    stability: stabilityOf(request, sheet, contest, { dropped, exclusions }),
    traceOf: (id) => {
      places ??= new Map(sheet.bids.map((bid, place) => [bid.id, place]));
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

/** A price per point has no answer for a bid without points: it names the first such bid. */
function withoutPoints(model: AwardModel, sheet: Sheet, { card, contenders }: Contest): Failure | undefined {
  if (model.aggregation !== 'pricePerPoint') return undefined;
  const place = contenders.find((candidate) => compare(card.quality[candidate] ?? NaN, 0) <= 0);
  if (place === undefined) return undefined;
  const values = { bid: sheet.bids[place]?.id ?? '' };
  return invalid(text('award.bid.noPoints', values), `bids[${String(place)}].scores`);
}

function inOrder(group: readonly number[]): number[] {
  return [...group].sort((a, b) => a - b);
}

function marginOf(
  model: AwardModel,
  contest: Contest,
  groups: readonly (readonly number[])[],
): Margin | null {
  const [first, second] = groups.slice(0, 2).flat();
  if (first === undefined || second === undefined) return null;
  const best = contest.card.total[first] ?? NaN;
  const points = apart(best, contest.card.total[second] ?? NaN);
  const whole = AGGREGATES[model.aggregation].unit === 'points' ? obtainable(model).total : best;
  return { points, share: whole === 0 ? 0 : exact(points / Math.abs(whole)) };
}

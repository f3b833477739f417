import { exact } from '../../decimal';
import { answer, invalid, type Failure, type Outcome } from '../../explain/outcome';
import { text } from '../../explain/text';
import { AGGREGATES } from '../aggregate';
import { award } from '../award';
import { queueOf, type AwardedLot } from './candidates';
import { canBeSummed, checkLots, type ModelledLot } from './checkLots';
import { combinationOutcomes } from './combinationOutcomes';
import { scoreCombination, type ScoredCombination } from './combinations';
import { findingsOf } from './findings';
import { lotOutcome } from './lotOutcome';
import type { LotsRequest, LotsResult } from './lots';
import { lotsTrace } from './lotsTrace';
import { bestSelections, everySelection } from './selections';

/**
 * Compares the bids on every lot and divides the lots: each to its best bid, within the published limit on lots per
 * bidder, and to a combination where that brings a better sum than the lots apart. A tie that the published rules do not
 * decide leaves a lot open, and so do the lots that depend on it.
 * Invalid, with the place in `parameter`: what `award` refuses in a lot, a limit without a rule, a preference that is
 * missing, and sums or combinations that have no meaning.
 */
export function awardLots(request: LotsRequest): Outcome<LotsResult> {
  const { limit } = request;
  const checked = checkLots(request);
  if ('ok' in checked) return checked;
  const lots = awardEach(checked, request);
  if ('ok' in lots) return lots;
  const scored = scoreEach(checked, request);
  if ('ok' in scored) return scored;

  const queues = lots.map(({ queue }) => queue);
  const { wins } = AGGREGATES[checked[0]?.model.aggregation ?? 'points'];
  const selections = everySelection(queues, scored, limit, wins);
  if (selections === null) return invalid(text('lots.tooManyTies'), 'lots');
  const best = bestSelections(selections, wins);
  const outcomes = lots.map((lot, place) => lotOutcome(lot, place, best, limit));
  const totals = outcomes.flatMap(({ total }) => (total === null ? [] : [total]));
  const whole = totals.length === outcomes.length && canBeSummed(checked);
  const value: LotsResult = {
    lots: outcomes,
    combinations: combinationOutcomes(scored, selections, best),
    sum: whole ? exact(totals.reduce((sum, total) => sum + total, 0)) : null,
    findings: findingsOf(outcomes, queues, limit),
  };
  return answer(value, lotsTrace(value, checked));
}

function awardEach(lots: readonly ModelledLot[], request: LotsRequest): readonly AwardedLot[] | Failure {
  const awarded: AwardedLot[] = [];
  for (const [index, { id, model, bids }] of lots.entries()) {
    const outcome = award({ model, bids });
    if (!outcome.ok) {
      const own = request.lots[index]?.model !== null || outcome.parameter?.startsWith('model') !== true;
      return own ? within(outcome, `lots[${String(index)}]`) : outcome;
    }
    awarded.push({ id, result: outcome.value, queue: queueOf(id, bids, outcome.value) });
  }
  return awarded;
}

/** A failure in a part of the question, with the place of the part before its own. */
function within(failure: Failure, place: string): Failure {
  return { ...failure, parameter: failure.parameter === undefined ? place : `${place}.${failure.parameter}` };
}

function scoreEach(
  lots: readonly ModelledLot[],
  { combinations }: LotsRequest,
): readonly ScoredCombination[] | Failure {
  const scored: ScoredCombination[] = [];
  for (const [index, combination] of combinations.entries()) {
    const one = scoreCombination(combination, lots, `combinations[${String(index)}]`);
    if ('ok' in one) return one;
    scored.push(one);
  }
  return scored;
}

import type { Bid, EvaluatorRule, GivenScore } from '../../../engine';
import type { Criterion } from '../model/criterion';
import type { TenderModel } from '../model/model';
import type { ReadBid } from './bids';
import type { ReadJointScore, ReadScore } from './panelReading';

/** How several scores on a criterion become one; `null` when that is not settled, or has no meaning for its kind. */
export function evaluatorRule(criterion: Criterion): EvaluatorRule | null {
  return criterion.kind === 'score' || criterion.kind === 'label' ? criterion.evaluators : null;
}

/** Whether several evaluators gave this score. */
export function isJointScore(score: ReadScore | ReadJointScore | undefined): score is ReadJointScore {
  return typeof score === 'object' && score !== null;
}

/** The score as the award room takes it. Where the mean counts, a consensus on the sheet is not handed over. */
function givenScore(score: ReadScore | ReadJointScore, rule: EvaluatorRule | null): GivenScore {
  if (!isJointScore(score)) return score;
  const individual = Object.fromEntries(score.individual);
  if (rule === 'mean' || score.consensus === undefined) return { individual };
  return { individual, consensus: score.consensus };
}

/** What was given on each criterion, by its name. */
export function givenScores(bid: ReadBid, criteria: readonly Criterion[]): Record<string, GivenScore> {
  const scores = criteria.map((criterion): readonly [string, GivenScore] => [
    criterion.name,
    givenScore(bid.scores.get(criterion.id) ?? null, evaluatorRule(criterion)),
  ]);
  return Object.fromEntries(scores);
}

/** Puts what is known by the id of its owner under the name of that owner; what is not known is left out. */
function byName<T>(
  owners: readonly { readonly id: number; readonly name: string }[],
  known: ReadonlyMap<number, T | null>,
): Record<string, T> {
  const entries = owners.flatMap(({ id, name }): readonly (readonly [string, T])[] => {
    const value = known.get(id);
    return value === undefined || value === null ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

/** The other costs of a bid, by their names in the model. */
export function givenCosts(bid: ReadBid, { costs }: TenderModel): Record<string, number> {
  return byName(costs, bid.costs);
}

/** A bid as the award room takes it, known by its name within its lot. `excluded` is why it does not take part. */
export function awardBid(bid: ReadBid, model: TenderModel, excluded: string | null): Bid {
  const { criteria, costs } = model;
  const { origins } = bid;
  return {
    id: bid.name,
    price: bid.price,
    costs: givenCosts(bid, model),
    scores: givenScores(bid, criteria),
    excluded,
    variantOf: bid.variantOf,
    origins: {
      ...(origins.price !== undefined && { price: origins.price }),
      costs: byName(costs, origins.costs),
      scores: byName(criteria, origins.scores),
    },
  };
}

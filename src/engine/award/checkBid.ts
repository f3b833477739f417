import { invalid, type Failure } from '../explain/outcome';
import { text } from '../explain/text';
import type { AwardModel, Bid } from './model';

/** Whether what a bid says of itself fits the model and the other bids; the first thing that does not, with its place. */
export type CheckBid = (bid: Bid, path: string) => Failure | null;

/** The checks of bids against a model, made once for all bids. */
export function bidChecker(model: AwardModel, bids: readonly Bid[]): CheckBid {
  const criteria = new Set(model.criteria.map(({ id }) => id));
  const costs = new Set(model.costs.map(({ id }) => id));
  const variants = bids.some(({ variantOf }) => variantOf !== null);
  const parents = new Map(variants ? bids.map(({ id, variantOf }) => [id, variantOf]) : []);
  const seen = new Set<string>();
  return (bid, path) => {
    const { id, excluded, variantOf } = bid;
    if (id.trim() === '') return invalid(text('award.bid.noId'), `${path}.id`);
    if (seen.has(id)) return invalid(text('award.bid.twice', { bid: id }), `${path}.id`);
    seen.add(id);
    if (excluded?.trim() === '') {
      return invalid(text('award.bid.noReason', { bid: id }), `${path}.excluded`);
    }
    const criterion = unknownName(bid.scores, criteria);
    if (criterion !== undefined) {
      const values = { bid: id, criterion };
      return invalid(text('award.bid.unknownCriterion', values), `${path}.scores.${criterion}`);
    }
    const cost = unknownName(bid.costs, costs);
    if (cost !== undefined) {
      return invalid(text('award.bid.unknownCost', { bid: id, cost }), `${path}.costs.${cost}`);
    }
    return variantOf === null ? null : checkParent(id, variantOf, parents, `${path}.variantOf`);
  };
}

/** The first name that is not among the known ones. */
function unknownName(
  named: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): string | undefined {
  for (const name in named) if (!known.has(name)) return name;
  return undefined;
}

function checkParent(
  bid: string,
  parent: string,
  parents: ReadonlyMap<string, string | null>,
  path: string,
): Failure | null {
  if (parent === bid) return invalid(text('award.bid.variantOfItself', { bid }), path);
  const grandparent = parents.get(parent);
  if (grandparent === undefined) return invalid(text('award.bid.noParent', { bid, parent }), path);
  return grandparent === null ? null : invalid(text('award.bid.parentIsVariant', { bid, parent }), path);
}

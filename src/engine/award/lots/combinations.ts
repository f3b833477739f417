import type { Failure } from '../../explain/outcome';
import { award } from '../award';
import type { Bid } from '../model';
import type { ModelledLot } from './checkLots';
import type { Combination, CombinationOffer } from './lots';

/** A combination with the totals of its lots; `null` when it is out somewhere. */
export interface ScoredCombination {
  readonly combination: Combination;
  readonly totals: ReadonlyMap<string, number> | null;
}

/**
 * Scores a combination by the model of each lot, beside the bids on that lot. The models do not depend on other bids,
 * so that it changes nothing for them.
 */
export function scoreCombination(
  combination: Combination,
  lots: readonly ModelledLot[],
  path: string,
): ScoredCombination | Failure {
  const totals = new Map<string, number>();
  let out = false;
  for (const [index, offer] of combination.offers.entries()) {
    const lot = lots.find(({ id }) => id === offer.lot);
    if (lot === undefined) continue;
    const bid = bidFor(combination, offer, lot.bids);
    const outcome = award({ model: lot.model, bids: [bid] });
    if (!outcome.ok) {
      const within = outcome.parameter?.replace(/^bids\[0\]/, `${path}.offers[${String(index)}]`);
      return { ...outcome, ...(within !== undefined && { parameter: within }) };
    }
    const [result] = outcome.value.results;
    if (result?.status === 'ranked') totals.set(lot.id, result.total);
    else out = true;
  }
  return { combination, totals: out ? null : totals };
}

function bidFor({ id, bidder }: Combination, offer: CombinationOffer, bids: readonly Bid[]): Bid {
  const own = bids.find((bid) => bid.id === bidder);
  return {
    id,
    price: offer.price,
    costs: offer.costs ?? own?.costs ?? {},
    scores: offer.scores ?? own?.scores ?? {},
    excluded: own?.excluded ?? null,
    variantOf: null,
  };
}

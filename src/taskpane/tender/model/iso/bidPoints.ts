import { award } from '../../../../engine';
import type { ReadBid } from '../../bids/bids';
import { awardRequest, type Exclusions } from '../awardRequest';
import type { TenderModel } from '../model';

/** A bid as it is drawn: its price in euro and its share of the points for quality. */
export interface BidPoint {
  readonly name: string;
  readonly price: number;
  readonly quality: number;
}

/** Where the bids stand; none as long as a price is not read, because the model is not frozen, or something is open. */
export function bidPoints(
  model: TenderModel,
  bids: readonly ReadBid[],
  exclusions: Exclusions,
): readonly BidPoint[] {
  const taking = bids.filter(({ key }) => exclusions[key] === undefined);
  if (taking.length === 0 || taking.some(({ price }) => price === null)) return [];
  const asked = awardRequest(model, taking, {});
  const outcome = asked.ok ? award(asked.request) : null;
  if (!asked.ok || outcome?.ok !== true) return [];
  const most = asked.request.model.criteria.reduce((sum, { points }) => sum + points, 0);
  return outcome.value.results.flatMap(({ id, criteria }): readonly BidPoint[] => {
    const price = taking.find(({ name }) => name === id)?.price ?? null;
    const quality = Object.values(criteria).reduce((sum, points) => sum + points, 0);
    return price === null || most === 0 ? [] : [{ name: id, price, quality: quality / most }];
  });
}

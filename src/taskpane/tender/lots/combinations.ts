import { text, type Combination, type CombinationOffer, type Text } from '../../../engine';
import { givenCosts, givenScores } from '../bids/awardBid';
import type { ReadBid } from '../bids/bids';
import type { TenderModel } from '../model/model';
import type { TypedCombination } from './lotsState';

/** Combinations for the award room, and what is still open in them. */
export interface Combinations {
  readonly combinations: readonly Combination[];
  readonly gaps: readonly Text[];
}

/** What was filled in for the lot within the combination; where nothing was, the bid on the lot alone counts. */
function ownScores(bid: ReadBid, alone: ReadBid | undefined, model: TenderModel): CombinationOffer['scores'] {
  const own = givenScores(bid, model.criteria);
  const filled = Object.entries(own).filter(([, score]) => score !== null);
  if (filled.length === 0) return null;
  return { ...(alone && givenScores(alone, model.criteria)), ...Object.fromEntries(filled) };
}

function offerOf(bid: ReadBid, bids: readonly ReadBid[], model: TenderModel): CombinationOffer | null {
  if (bid.lot === null || bid.price === null) return null;
  const alone = bids.find(
    ({ name, lot, combination }) => name === bid.name && lot === bid.lot && combination === null,
  );
  const costs = givenCosts(bid, model);
  return {
    lot: bid.lot,
    price: bid.price,
    costs: Object.keys(costs).length === 0 ? null : costs,
    scores: ownScores(bid, alone, model),
  };
}

/** The combinations whose offers stand on the sheet, a row for each lot. */
function onSheet(bids: readonly ReadBid[], model: TenderModel): readonly Combination[] {
  const found = new Map<string, Combination>();
  for (const bid of bids) {
    if (bid.combination === null) continue;
    const id = `${bid.name} (${bid.combination})`;
    const offer = offerOf(bid, bids, model);
    const offers = [...(found.get(id)?.offers ?? []), ...(offer ? [offer] : [])];
    found.set(id, { id, bidder: bid.name, offers });
  }
  return [...found.values()];
}

/** A combination that was typed in the pane: only its prices differ from the bids on the lots alone. */
function typed(combination: TypedCombination, lots: readonly string[]): Combination {
  const { bidder, prices } = combination;
  const offers = lots.flatMap((lot): readonly CombinationOffer[] => {
    const price = prices[lot];
    return typeof price === 'number' ? [{ lot, price, costs: null, scores: null }] : [];
  });
  return { id: `${bidder} (${offers.map(({ lot }) => lot).join(' + ')})`, bidder, offers };
}

/** All combinations: those on the sheet and those typed in the pane. One with fewer than two lots is a gap. */
export function combinationsOf(
  bids: readonly ReadBid[],
  lots: readonly string[],
  model: TenderModel,
  typedIn: readonly TypedCombination[],
): Combinations {
  const combinations = [...onSheet(bids, model), ...typedIn.map((combination) => typed(combination, lots))];
  const short = combinations.filter(({ offers }) => offers.length < 2);
  const unreadable = typedIn.filter(({ prices }) => Object.values(prices).includes('unreadable'));
  return {
    combinations,
    gaps: [
      ...short.map(({ bidder }) => text('tender.lots.gap.combination', { bidder })),
      ...unreadable.map(({ bidder }) => text('tender.lots.gap.price', { bidder })),
    ],
  };
}

import fc from 'fast-check';
import {
  awardLots,
  readLotsRequest,
  type LotOutcome,
  type LotsRequest,
  type LotsResult,
} from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';

/** Prices by lot, by bidder. */
export type Prices = Readonly<Record<string, Readonly<Record<string, number>>>>;

const lowestPrice = { aggregation: 'lowestPrice', criteria: [] };

/** A question in which the lowest price wins every lot. */
export function byPrice(prices: Prices, rest: Record<string, unknown> = {}): LotsRequest {
  const lots = Object.entries(prices).map(([id, offers]) => ({
    id,
    bids: Object.entries(offers).map(([bidder, price]) => ({ id: bidder, price })),
  }));
  return read({ model: lowestPrice, lots, ...rest });
}

/** A question that can be read. */
export function read(json: unknown): LotsRequest {
  const request = readLotsRequest(json);
  if (!request.ok) throw new Error(`${request.error.path}: ${render(request.error.message, 'en')}`);
  return request.request;
}

/** The division of lots that must have one. */
export function divided(request: LotsRequest): LotsResult {
  const outcome = awardLots(request);
  if (!outcome.ok) throw new Error(`${String(outcome.parameter)}: ${render(outcome.text, 'en')}`);
  return outcome.value;
}

/** Where and why a division is refused. */
export function refused(request: LotsRequest): { readonly path: string | undefined; readonly says: string } {
  const outcome = awardLots(request);
  if (outcome.ok) throw new Error('The lots were divided');
  return { path: outcome.parameter, says: render(outcome.text, 'en') };
}

/** Who gets each lot; `null` where that is open. */
export function winners({ lots }: LotsResult): (string | null)[] {
  return lots.map(({ winner }) => winner);
}

/** What a test may conclude of a lot: the bidders that may get it. */
export function possible({ winner, candidates }: LotOutcome): string[] {
  return winner === null ? [...candidates].sort() : [winner];
}

/** Small tenders with few different prices, so that ties and limits matter. */
export const tenders = fc
  .record({
    lots: fc.integer({ min: 1, max: 4 }),
    bidders: fc.integer({ min: 1, max: 4 }),
    most: fc.integer({ min: 1, max: 2 }),
    prices: fc.infiniteStream(fc.integer({ min: 1, max: 6 })),
    bids: fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
  })
  .map(({ lots, bidders, most, prices, bids }) => {
    const table: Record<string, Record<string, number>> = {};
    for (let lot = 0; lot < lots; lot += 1) {
      const offers: Record<string, number> = {};
      for (let bidder = 0; bidder < bidders; bidder += 1) {
        const price = 10 * (prices.next().value ?? 1);
        if (bidder === lot % bidders || (bids.next().value ?? 0) > 1) offers[NAMES[bidder] ?? ''] = price;
      }
      table[`lot ${String(lot)}`] = offers;
    }
    return { prices: table, most };
  });

/** Names of the bidders. */
export const NAMES = ['A', 'B', 'C', 'D'];

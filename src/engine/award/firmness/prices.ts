import { dependsOnOtherBids, dividesByPrices, hasRelativePrice, needsPrice } from '../aggregate';
import type { AwardModel } from '../model';
import type { Sheet } from '../sheet';
import { decide } from './decision';
import { nameIn, type Study } from './study';
import { tippingPoint, type TippingPoint } from './tippingPoint';

/** The price of one bid at which another bid wins. */
export interface PriceFirmness extends TippingPoint {
  readonly bid: string;
  /** In euro, with the other costs that the model adds to it. */
  readonly price: number;
}

/** A price is raised to this many times the highest. */
const HIGHEST = 10;

const PROBES = 20;

/**
 * For each bid the price nearest to its present one at which the winner changes, up or down, all other prices as
 * they are. Where points depend on other prices the price of a loser can decide between two others.
 */
export function priceFirmness(study: Study, bids: readonly number[]): PriceFirmness[] {
  const { model, sheet } = study;
  // Prices leave the points of the criteria as they are. Only the price points of a relative formula are computed
  // again beside an earlier scorecard.
  const earlier = hasRelativePrice(model) ? study.decision.contest.card : undefined;
  if (!needsPrice(model)) return [];
  return bids.map((place) => {
    const present = sheet.prices[place] ?? NaN;
    const highest = sheet.prices.reduce((most, price) => (price > most ? price : most), present);
    const least = dividesByPrices(model) ? present / 1000 : 0;
    const most = Math.max(highest, 1) * HIGHEST;
    const point = tippingPoint(study, {
      present,
      least,
      most,
      probes: !dependsOnOtherBids(model)
        ? []
        : [
            ...sheet.prices,
            ...namedPrices(model),
            highestAdmitted(model, sheet, place),
            ...spread(least, present),
            ...spread(present, most),
          ],
      at: (price) => decide(model, withPrice(model, sheet, place, price), earlier),
    });
    return { bid: nameIn(study, place), price: present, ...point };
  });
}

/** The same bids with another price for one; above the budget of the model that bid is out. */
export function withPrice(model: AwardModel, sheet: Sheet, place: number, price: number): Sheet {
  const prices = sheet.prices.map((own, bid) => (bid === place ? price : own));
  const limit = highestAdmitted(model, sheet, place);
  if (price <= limit) return { ...sheet, prices };
  return { ...sheet, prices, entrants: sheet.entrants.filter((bid) => bid !== place) };
}

/** The highest price of a bid within the budget, with its other costs; the budget is about the price alone. */
function highestAdmitted({ budget }: AwardModel, { bids, prices }: Sheet, place: number): number {
  if (budget === null) return Infinity;
  return budget + ((prices[place] ?? NaN) - (bids[place]?.price ?? NaN));
}

/** Prices at which the formula of the model bends. */
function namedPrices({ aggregation, price }: AwardModel): number[] {
  if (aggregation !== 'points' || price === null) return [];
  return Object.values<number>(price.params);
}

/** Prices between two, closer together near the lower. */
function spread(low: number, high: number): number[] {
  const from = Math.max(low, high / 1e6);
  return Array.from({ length: PROBES }, (_, step) => from * (high / from) ** ((step + 1) / (PROBES + 1)));
}

import Big from 'big.js';
import { invalid, type Failure } from '../explain/outcome';
import { quantity, text } from '../explain/text';
import { dividesByPrices } from './aggregate';
import type { AwardModel, Bid } from './model';

/**
 * The price at which a bid is compared, in euro: what it asks plus its other costs, each as many times as the model says,
 * summed exactly. Invalid: a price or a cost that is missing or no amount, a sum below 0, and 0 where the method divides.
 */
export function comparedPrice(bid: Bid, model: AwardModel, path: string): number | Failure {
  const { price } = bid;
  if (price === null) return invalid(text('award.bid.noPrice', { bid: bid.id }), `${path}.price`);
  if (!Number.isFinite(price) || price < 0) return negative(bid, price, path);
  const whole = withCosts(bid, price, model, path);
  if (typeof whole !== 'number') return whole;
  if (whole < 0) return negative(bid, whole, path);
  return whole === 0 && dividesByPrices(model)
    ? invalid(text('award.bid.zeroPrice', { bid: bid.id }), `${path}.price`)
    : whole;
}

function withCosts(bid: Bid, price: number, model: AwardModel, path: string): number | Failure {
  if (model.costs.length === 0) return price;
  let whole = Big(price);
  for (const { id, times } of model.costs) {
    const cost = bid.costs[id];
    if (cost === undefined || !Number.isFinite(cost)) {
      return invalid(text('award.bid.noCost', { bid: bid.id, cost: id }), `${path}.costs.${id}`);
    }
    whole = whole.plus(Big(cost).times(times));
  }
  return whole.toNumber();
}

function negative(bid: Bid, price: number, path: string): Failure {
  const values = { bid: bid.id, price: quantity(price, 'number') };
  return invalid(text('award.bid.negativePrice', values), `${path}.price`);
}

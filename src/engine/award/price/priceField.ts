import type { PriceField } from './curve';

/** Lowest, highest and mean of prices. The mean is summed from low to high, so that it does not depend on order. */
export function priceField(prices: readonly number[]): PriceField {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const price of prices) {
    if (price < lowest) lowest = price;
    if (price > highest) highest = price;
  }
  return { lowest, highest, mean: mean(prices) };
}

function mean(prices: readonly number[]): number {
  let sum = 0;
  for (const price of Float64Array.from(prices).sort()) sum += price;
  return sum / prices.length;
}

import type { PriceField } from './curve';

/** Lowest, highest and mean of prices; the mean when asked, because only one formula wants it. */
export function priceField(prices: readonly number[]): PriceField {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const price of prices) {
    if (price < lowest) lowest = price;
    if (price > highest) highest = price;
  }
  let known: number | undefined;
  return {
    lowest,
    highest,
    get mean() {
      return (known ??= mean(prices));
    },
  };
}

/** Summed from low to high, so that the order of the prices does not show in the last digit. */
function mean(prices: readonly number[]): number {
  let sum = 0;
  for (const price of Float64Array.from(prices).sort()) sum += price;
  return sum / prices.length;
}

import type { PriceField } from './curve';

/** Lowest, highest and mean of prices; the mean when asked, because only one formula wants it. */
export function priceField(prices: readonly number[]): PriceField {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const price of prices) {
    if (price < lowest) lowest = price;
    if (price > highest) highest = price;
  }
  return fieldOf(lowest, highest, () => prices);
}

/** The field of prices with one more among them, without looking at all of them again. */
export function withOneMore(field: PriceField, prices: readonly number[], price: number): PriceField {
  return fieldOf(Math.min(field.lowest, price), Math.max(field.highest, price), () => [...prices, price]);
}

function fieldOf(lowest: number, highest: number, prices: () => readonly number[]): PriceField {
  let known: number | undefined;
  return {
    lowest,
    highest,
    get mean() {
      return (known ??= mean(prices()));
    },
  };
}

/** Summed from low to high, so that the order of the prices does not show in the last digit. */
function mean(prices: readonly number[]): number {
  let sum = 0;
  for (const price of Float64Array.from(prices).sort()) sum += price;
  return sum / prices.length;
}

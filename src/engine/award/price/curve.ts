import type { PriceFormula } from './formula';

/** What a formula may know about the prices it compares with. */
export interface PriceField {
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
}

/** Share of the price points a price earns: 1 is all of them; below 0 and above 1 happen and are not cut off here. */
export type PriceCurve = (price: number) => number;

/** The curve a formula draws among these prices. */
export function priceCurve(price: PriceFormula, field: PriceField): PriceCurve {
  switch (price.formula) {
    case 'lowestOverPrice':
      return lowestOverPrice(field.lowest);
    case 'linearAboveLowest':
      return linearAboveLowest(field.lowest, price.params.span);
    case 'lowestToHighest':
      return lowestToHighest(field.lowest, field.highest);
    case 'band':
      return descending(price.params.low, price.params.high);
    case 'logarithmic':
      return logarithmic(field.lowest, price.params.base);
    case 'inverseSquare':
      return inverseSquare(field.lowest);
    case 'meanFifty':
      return meanFifty(field.mean);
    case 'discount':
      return discount(field.lowest, price.params.budget, price.params.significant);
    case 'optimum':
      return descending(price.params.optimum, price.params.maximum);
  }
}

/** The lowest price earns all points, a price twice as high earns half. */
function lowestOverPrice(lowest: number): PriceCurve {
  return (price) => lowest / price;
}

/** The lowest price earns all points; they run out at `span` times the lowest price above it. */
function linearAboveLowest(lowest: number, span: number): PriceCurve {
  return (price) => 1 - (price - lowest) / (span * lowest);
}

/** All points for the lowest, none for the highest; when all prices are equal each of them is the lowest. */
function lowestToHighest(lowest: number, highest: number): PriceCurve {
  return highest === lowest ? () => 1 : descending(lowest, highest);
}

/** All points at `from`, none at `to`, straight in between and beyond. */
function descending(from: number, to: number): PriceCurve {
  return (price) => (to - price) / (to - from);
}

/** Every step of the same percentage costs the same points; they run out at `base` times the lowest price. */
function logarithmic(lowest: number, base: number): PriceCurve {
  return (price) => 1 - Math.log(price / lowest) / Math.log(base);
}

/** As lowest over price, squared. */
function inverseSquare(lowest: number): PriceCurve {
  return (price) => (lowest / price) ** 2;
}

/** The mean price earns half; each percent above or below it costs or earns one percent of the points. */
function meanFifty(mean: number): PriceCurve {
  return (price) => 0.5 - (price - mean) / mean;
}

/** Discount on the budget against the largest discount, or against `significant` when no discount is that large. */
function discount(lowest: number, budget: number, significant: number): PriceCurve {
  const full = Math.max(significant, (budget - lowest) / budget);
  return (price) => (budget - price) / budget / full;
}

import { comparesPrices } from './aggregate';
import type { AwardModel } from './model';
import { fieldPivots } from './pivots';
import type { PriceField } from './price/curve';
import { priceField } from './price/priceField';
import type { Sheet } from './sheet';

/** What bids are measured against when points depend on other bids. */
export interface Field {
  /** The bids that make the field. */
  readonly members: readonly number[];
  readonly prices: PriceField;
  /** By criterion: the best figure of a relative criterion, NaN for the others. */
  readonly best: readonly number[];
  /** Bids whose leaving would change any of this; leaving of the others changes nothing here. */
  readonly pivots: ReadonlySet<number>;
}

/** The field these bids make together. */
export function fieldOf(model: AwardModel, sheet: Sheet, members: readonly number[]): Field {
  const prices = comparesPrices(model)
    ? priceField(members.map((place) => sheet.prices[place] ?? NaN))
    : NO_PRICES;
  const best = model.criteria.map((criterion, index) => {
    const column = sheet.raws[index];
    if (criterion.kind !== 'relative' || column === undefined) return NaN;
    return bestOf(members, column, criterion.better);
  });
  return { members, prices, best, pivots: fieldPivots(model, sheet, { members, prices, best }) };
}

const NO_PRICES: PriceField = { lowest: NaN, highest: NaN, mean: NaN };

/** The highest or the lowest figure of these bids. */
export function bestOf(
  members: readonly number[],
  column: readonly number[],
  better: 'high' | 'low',
): number {
  let best = better === 'high' ? -Infinity : Infinity;
  for (const place of members) {
    const raw = column[place] ?? NaN;
    if (better === 'high' ? raw > best : raw < best) best = raw;
  }
  return best;
}

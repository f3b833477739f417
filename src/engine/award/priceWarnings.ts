import { compare } from '../decimal';
import { text } from '../explain/text';
import { AGGREGATES } from './aggregate';
import { bidsWhere, type Compared } from './compared';
import type { AwardModel } from './model';
import { priceField } from './price/priceField';
import type { Warning } from './result';

/** What is worth knowing about the prices. */
export function priceWarnings({ model, sheet, contest }: Compared): Warning[] {
  if (AGGREGATES[model.aggregation].price === 'none') return [];
  const { contenders } = contest;
  const price = (place: number) => sheet.prices[place] ?? NaN;
  const warnings: Warning[] = [];

  const { low, high } = namedRange(model);
  const outside = bidsWhere(sheet, contenders, (place) => price(place) < low || price(place) > high);
  if (outside.length > 0) {
    warnings.push({ code: 'OUTSIDE_BAND', message: text('award.warning.outsideBand'), bids: outside });
  }
  const free = bidsWhere(sheet, contenders, (place) => price(place) === 0);
  if (free.length > 0)
    warnings.push({ code: 'ZERO_PRICE', message: text('award.warning.zeroPrice'), bids: free });

  const field = priceField(contenders.map(price));
  if (contenders.length > 1 && field.lowest === field.highest) {
    const bids = bidsWhere(sheet, contenders, () => true);
    warnings.push({ code: 'ALL_PRICES_EQUAL', message: text('award.warning.equalPrices'), bids });
  }
  const formula = model.aggregation === 'points' ? model.price : null;
  if (formula?.formula !== 'optimum' || contenders.length < 2) return warnings;
  if (compare(formula.params.optimum, field.mean) === 0) {
    warnings.push({ code: 'AVERAGE_AS_OPTIMUM', message: text('award.warning.optimumIsAverage'), bids: [] });
  }
  return warnings;
}

/** The range of prices the model itself names. */
function namedRange(model: AwardModel): { low: number; high: number } {
  if (model.aggregation === 'points' && model.price !== null) {
    const { price } = model;
    if (price.formula === 'band') return price.params;
    if (price.formula === 'optimum') return { low: price.params.optimum, high: price.params.maximum };
    if (price.formula === 'discount') return { low: 0, high: price.params.budget };
  }
  return { low: 0, high: Infinity };
}

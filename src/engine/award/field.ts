import { comparesPrices, hasRelativePrice } from './aggregate';
import type { AwardModel } from './model';
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
  /** Bids whose leaving would change any of this; leaving of the others changes the points of nobody. */
  readonly pivots: ReadonlySet<number>;
}

/** The field these bids make together. */
export function fieldOf(model: AwardModel, sheet: Sheet, members: readonly number[]): Field {
  const offered = members.map((place) => sheet.prices[place] ?? NaN);
  const prices = comparesPrices(model) ? priceField(offered) : NO_PRICES;
  const pivots = new Set<number>();
  for (const anchor of anchorPrices(model, prices)) addSole(pivots, members, sheet.prices, anchor);
  if (hasRelativePrice(model) && model.price?.formula === 'meanFifty')
    for (const place of members) pivots.add(place);

  const best = model.criteria.map((criterion, index) => {
    const column = sheet.raws[index];
    if (criterion.kind !== 'relative' || column === undefined) return NaN;
    const reached = bestOf(members, column, criterion.better);
    addSole(pivots, members, column, reached);
    return reached;
  });
  return { members, prices, best, pivots };
}

const NO_PRICES: PriceField = { lowest: NaN, highest: NaN, mean: NaN };

/** The prices that the points of all others hang on. */
function anchorPrices(model: AwardModel, prices: PriceField): readonly number[] {
  if (!comparesPrices(model)) return [];
  if (!hasRelativePrice(model)) return [prices.lowest];
  if (model.price?.formula === 'meanFifty') return [];
  return model.price?.formula === 'lowestToHighest' ? [prices.lowest, prices.highest] : [prices.lowest];
}

function bestOf(members: readonly number[], column: readonly number[], better: 'high' | 'low'): number {
  let best = better === 'high' ? -Infinity : Infinity;
  for (const place of members) {
    const raw = column[place] ?? NaN;
    if (better === 'high' ? raw > best : raw < best) best = raw;
  }
  return best;
}

/** Adds the bid that holds this figure when it is the only one. */
function addSole(
  pivots: Set<number>,
  members: readonly number[],
  column: readonly number[],
  figure: number,
): void {
  const [sole, another] = members.filter((place) => column[place] === figure);
  if (sole !== undefined && another === undefined) pivots.add(sole);
}

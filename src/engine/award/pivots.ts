import { comparesPrices, hasRelativePrice } from './aggregate';
import type { Field } from './field';
import type { AwardModel } from './model';
import type { Scorecard } from './scorecard';
import type { Sheet } from './sheet';

/** Bids whose leaving would change the prices or the figures that others are measured against. */
export function fieldPivots(
  model: AwardModel,
  sheet: Sheet,
  { members, prices, best }: Pick<Field, 'members' | 'prices' | 'best'>,
): ReadonlySet<number> {
  const relative = hasRelativePrice(model) ? model.price?.formula : undefined;
  if (relative === 'meanFifty') return new Set(members);
  const pivots = new Set<number>();
  if (comparesPrices(model)) addSole(pivots, members, sheet.prices, prices.lowest);
  if (relative === 'lowestToHighest') addSole(pivots, members, sheet.prices, prices.highest);
  for (const [index, figure] of best.entries()) addSole(pivots, members, sheet.raws[index] ?? [], figure);
  return pivots;
}

/** Bids whose leaving would change the best quality or the best total, where others are measured against these. */
export function totalPivots(model: AwardModel, { members }: Field, card: Scorecard): ReadonlySet<number> {
  const pivots = new Set<number>();
  if (model.aggregation === 'utilityIndex') addSole(pivots, members, card.quality, card.best.quality);
  if (model.band !== null) addSole(pivots, members, card.total, card.best.total);
  return pivots;
}

/** Adds the bid that holds this figure when it is the only one. */
function addSole(
  pivots: Set<number>,
  members: readonly number[],
  column: readonly number[],
  figure: number,
): void {
  let sole: number | undefined;
  for (const place of members) {
    if (column[place] !== figure) continue;
    if (sole !== undefined) return;
    sole = place;
  }
  if (sole !== undefined) pivots.add(sole);
}

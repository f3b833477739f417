import { combine } from '../total';
import type { RoundingRule } from '../model';
import type { Study } from './study';

/**
 * The most by which declared rounding can move the distance between two totals; 0 without rounding. A change of
 * the winner further away than this cannot come from rounding alone.
 */
export function roundingNoise({ model, decision }: Study): number {
  if (model.rounding.length === 0) return 0;
  const { card, contenders } = decision.contest;
  const combined = combine(model, card.best);
  const step = (stage: RoundingRule['stage']) => {
    const rule = model.rounding.find((candidate) => candidate.stage === stage);
    return rule === undefined ? 0 : 10 ** -rule.decimals;
  };
  const quality = step('criterion');
  const price = step('price');
  let most = 0;
  for (const place of contenders) {
    const own = card.quality[place] ?? NaN;
    const offered = card.price[place] ?? NaN;
    const total = combined(own, offered);
    const byQuality = Math.abs(combined(own + quality, offered) - total);
    const byPrice = Math.abs(combined(own, offered + price) - total);
    if (Number.isFinite(byQuality) && Number.isFinite(byPrice)) most = Math.max(most, byQuality + byPrice);
  }
  return 2 * (most + step('total'));
}

import { quantity, text, type Text } from '../../explain/text';
import { input, step, type StepLine, type Trace } from '../../explain/trace';
import type { PriceField } from './curve';
import { PRICE_FORMULAS, type PriceFormula } from './formula';
import { formulaMethod } from './formulaSource';
import { formulaText, parameterLabel, PRICE_PARAMETERS } from './formulaText';

/** How a price became points: the price, what it was compared with and the parameters, then the cut at the limits. */
export interface PricePointsExplained {
  readonly price: PriceFormula;
  readonly points: number;
  /** The price as a number, for the formula with its figures. */
  readonly offer: number;
  readonly field: PriceField;
  /** The line of the price itself. */
  readonly offered: Trace;
  /** Points before and after the cut. */
  readonly raw: number;
  readonly value: number;
  readonly assumptions: readonly Text[];
}

/** The trace of price points, for a worksheet function and for a bid alike. */
export function explainPrice(explained: PricePointsExplained): StepLine {
  const { price, points, offer, field, offered, raw, value, assumptions } = explained;
  const lines = [
    offered,
    ...comparedWith(price, field),
    ...Object.entries(price.params).map(([name, given]) => {
      return input(parameterLabel(name), given, PRICE_PARAMETERS[name]?.unit);
    }),
    input(text('award.trace.maximumPoints'), points, 'points'),
  ];
  const label = formulaText(price, points, offer, field);
  const computed = step(label, raw, 'points', lines, assumptions, formulaMethod(price.formula));
  if (value === raw) return computed;
  const cut = text('award.trace.cutOff', { points: quantity(value, 'points') });
  return step(text('award.trace.pricePoints'), value, 'points', [computed], [cut]);
}

/** The figures of the other bids that the formula uses. */
function comparedWith(price: PriceFormula, field: PriceField): Trace[] {
  if (!PRICE_FORMULAS[price.formula].relative) return [];
  if (price.formula === 'meanFifty') return [input(text('award.trace.meanPrice'), field.mean, 'euro')];
  const lowest = input(text('award.trace.lowestPrice'), field.lowest, 'euro');
  if (price.formula !== 'lowestToHighest') return [lowest];
  return [lowest, input(text('award.trace.highestPrice'), field.highest, 'euro')];
}

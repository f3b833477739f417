import { quantity, text, type Text } from '../../explain/text';
import type { PriceField } from './curve';
import type { PriceFormula } from './formula';

/** What a parameter of a price formula is called, and the unit it is written in. */
export interface PriceParameter {
  readonly label: Text;
  readonly unit: 'euro' | 'fraction' | 'number';
}

/** The parameters of the price formulas by their public name. */
export const PRICE_PARAMETERS: Readonly<Record<string, PriceParameter>> = {
  low: { label: text('award.parameter.low'), unit: 'euro' },
  high: { label: text('award.parameter.high'), unit: 'euro' },
  span: { label: text('award.parameter.span'), unit: 'number' },
  base: { label: text('award.parameter.base'), unit: 'number' },
  budget: { label: text('award.parameter.budget'), unit: 'euro' },
  significant: { label: text('award.parameter.significant'), unit: 'fraction' },
  optimum: { label: text('award.parameter.optimum'), unit: 'euro' },
  maximum: { label: text('award.parameter.maximum'), unit: 'euro' },
};

/** What a parameter is called in a sentence. */
export function parameterLabel(name: string): Text {
  return PRICE_PARAMETERS[name]?.label ?? text('award.trace.parameter', { name });
}

/** The formula with its figures filled in, so that anyone can do the sum again. */
export function formulaText(formula: PriceFormula, most: number, offer: number, field: PriceField): Text {
  const points = quantity(most, 'points');
  const price = quantity(offer, 'euro');
  const lowest = quantity(field.lowest, 'euro');
  switch (formula.formula) {
    case 'lowestOverPrice':
      return text('award.formula.lowestOverPrice', { points, lowest, price });
    case 'linearAboveLowest': {
      const span = quantity(formula.params.span, 'number');
      return text('award.formula.linearAboveLowest', { points, price, lowest, span });
    }
    case 'lowestToHighest': {
      const highest = quantity(field.highest, 'euro');
      return text('award.formula.lowestToHighest', { points, price, lowest, highest });
    }
    case 'band': {
      const low = quantity(formula.params.low, 'euro');
      const high = quantity(formula.params.high, 'euro');
      return text('award.formula.band', { points, price, low, high });
    }
    case 'logarithmic': {
      const base = quantity(formula.params.base, 'number');
      return text('award.formula.logarithmic', { points, price, lowest, base });
    }
    case 'inverseSquare':
      return text('award.formula.inverseSquare', { points, lowest, price });
    case 'meanFifty': {
      const mean = quantity(field.mean, 'euro');
      return text('award.formula.meanFifty', { points, price, mean });
    }
    case 'discount': {
      const budget = quantity(formula.params.budget, 'euro');
      const significant = quantity(formula.params.significant, 'fraction');
      return text('award.formula.discount', { points, price, lowest, budget, significant });
    }
    case 'optimum': {
      const optimum = quantity(formula.params.optimum, 'euro');
      const maximum = quantity(formula.params.maximum, 'euro');
      return text('award.formula.optimum', { points, price, optimum, maximum });
    }
  }
}

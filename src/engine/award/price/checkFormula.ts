import { quantity, text, type Text } from '../../explain/text';
import type { PriceFormula } from './formula';
import { parameterLabel } from './formulaText';

/** A parameter of a formula that has no meaning, with the reason. */
export interface WrongParameter {
  readonly parameter: string;
  readonly text: Text;
}

/** Whether the parameters of a formula have a meaning; `null` when they do. */
export function checkFormula(price: PriceFormula): WrongParameter | null {
  switch (price.formula) {
    case 'linearAboveLowest':
      return above('span', price.params.span, 0);
    case 'logarithmic':
      return above('base', price.params.base, 1);
    case 'band':
      return ascending('low', price.params.low, 'high', price.params.high);
    case 'optimum':
      return ascending('optimum', price.params.optimum, 'maximum', price.params.maximum);
    case 'discount':
      return (
        above('budget', price.params.budget, 0) ??
        above('significant', price.params.significant, 0) ??
        (price.params.significant < 1 ? null : wrongDiscount())
      );
    case 'lowestOverPrice':
    case 'lowestToHighest':
    case 'inverseSquare':
    case 'meanFifty':
      return null;
  }
}

function above(parameter: string, value: number, limit: number): WrongParameter | null {
  if (Number.isFinite(value) && value > limit) return null;
  return {
    parameter,
    text: text('award.price.paramTooLow', {
      parameter: parameterLabel(parameter),
      limit: quantity(limit, 'number'),
    }),
  };
}

function ascending(low: string, from: number, high: string, to: number): WrongParameter | null {
  if (!Number.isFinite(from) || from < 0) {
    return { parameter: low, text: text('award.price.paramNegative', { parameter: parameterLabel(low) }) };
  }
  if (Number.isFinite(to) && from < to) return null;
  const labels = { low: parameterLabel(low), high: parameterLabel(high) };
  return { parameter: high, text: text('award.price.paramsNotAscending', labels) };
}

function wrongDiscount(): WrongParameter {
  return { parameter: 'significant', text: text('award.price.significantIsFraction') };
}

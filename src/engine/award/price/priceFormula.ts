import type { PriceFormula, PriceFormulaName } from './formula';

/** A formula with its parameters by place, as a worksheet function takes them; what is missing becomes NaN. */
export function priceFormula(formula: PriceFormulaName, params: readonly number[]): PriceFormula {
  const [first = NaN, second = NaN] = params;
  switch (formula) {
    case 'linearAboveLowest':
      return { formula, params: { span: first } };
    case 'band':
      return { formula, params: { low: first, high: second } };
    case 'logarithmic':
      return { formula, params: { base: first } };
    case 'discount':
      return { formula, params: { budget: first, significant: second } };
    case 'optimum':
      return { formula, params: { optimum: first, maximum: second } };
    case 'lowestOverPrice':
    case 'lowestToHighest':
    case 'inverseSquare':
    case 'meanFifty':
      return { formula, params: {} };
  }
}

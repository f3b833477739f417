import type { Method } from '../../explain/trace';
import { FORMULA_NOTES } from '../methods/formulaNotes';
import { sourceOf, type SourceName } from '../methods/note';
import type { PriceFormulaName } from './formula';

/** Where each formula itself is written down. */
const SOURCES: Readonly<Record<PriceFormulaName, SourceName>> = {
  lowestOverPrice: 'lowestOverPrice',
  linearAboveLowest: 'linear',
  lowestToHighest: 'priceSensitivity',
  band: 'weightedFactor',
  logarithmic: 'logarithmic',
  inverseSquare: 'quadratic',
  meanFifty: 'meanCalculation',
  discount: 'aragon',
  optimum: 'meanCalculation',
};

/** The name of a formula and where it is written down. */
export function formulaMethod(formula: PriceFormulaName): Method {
  return { name: FORMULA_NOTES[formula].name, source: sourceOf(SOURCES[formula]).url };
}

import { text } from '../../explain/text';
import type { PriceFormulaName } from '../price/formula';
import { derived, stated, type Claim, type Note } from './note';

/** What guidance and judges say of every formula that measures prices against other bids. */
const RELATIVE: readonly Claim[] = [
  stated(text('methods.guidance.discouraged'), 'pianooScale'),
  stated(text('methods.guidance.equalTreatment'), 'pprc'),
  stated(text('methods.guidance.notForbidden'), 'supremeCourt2014'),
  stated(text('methods.guidance.advice504'), 'advice504'),
  stated(text('methods.guidance.gelderland'), 'gelderland'),
  stated(text('methods.guidance.afterExclusion'), 'afterExclusion', 'pianooScores'),
];

const OFTEN_REVERSED = stated(text('methods.guidance.oneInFive'), 'schotanus');
const ABSOLUTE = stated(text('methods.guidance.absolute'), 'pianooScale', 'advice504');
const BELOW_ZERO = stated(text('methods.guidance.belowZero'), 'negativeScores', 'negativePointsNorway');
const MEAN_AS_OPTIMUM = stated(text('methods.guidance.meanAsOptimum'), 'meanAsOptimum');

/** What there is to know about each price formula. */
export const FORMULA_NOTES: Readonly<Record<PriceFormulaName, Note>> = {
  lowestOverPrice: {
    name: text('methods.lowestOverPrice.name'),
    how: text('methods.lowestOverPrice.how'),
    gains: stated(text('methods.lowestOverPrice.gains'), 'middleBid'),
    defect: stated(text('methods.lowestOverPrice.defect'), 'paradox', 'lowestOverPrice'),
    guidance: [
      ...RELATIVE,
      OFTEN_REVERSED,
      stated(text('methods.lowestOverPrice.guidance'), 'ukPriceScoring'),
    ],
  },
  linearAboveLowest: {
    name: text('methods.linearAboveLowest.name'),
    how: text('methods.linearAboveLowest.how'),
    gains: derived(text('methods.linearAboveLowest.gains'), 'linear'),
    defect: stated(text('methods.linearAboveLowest.defect'), 'priceSpan'),
    guidance: [...RELATIVE, OFTEN_REVERSED, BELOW_ZERO],
  },
  lowestToHighest: {
    name: text('methods.lowestToHighest.name'),
    how: text('methods.lowestToHighest.how'),
    gains: derived(text('methods.lowestToHighest.gains'), 'priceSensitivity'),
    defect: stated(text('methods.lowestToHighest.defect'), 'priceSensitivity'),
    guidance: [
      ...RELATIVE,
      OFTEN_REVERSED,
      stated(text('methods.lowestToHighest.guidance.swiss'), 'swissVariants'),
      stated(text('methods.lowestToHighest.guidance.few'), 'fewBids'),
    ],
  },
  band: {
    name: text('methods.band.name'),
    how: text('methods.band.how'),
    gains: derived(text('methods.band.gains'), 'weightedFactor'),
    defect: stated(text('methods.band.defect'), 'weightedFactor'),
    guidance: [
      ABSOLUTE,
      stated(text('methods.band.guidance.portugal'), 'portugal'),
      derived(text('methods.band.guidance.value'), 'pianooMethods'),
      BELOW_ZERO,
    ],
  },
  logarithmic: {
    name: text('methods.logarithmic.name'),
    how: text('methods.logarithmic.how'),
    gains: derived(text('methods.logarithmic.gains'), 'logarithmic'),
    defect: stated(text('methods.logarithmic.defect'), 'logarithmic'),
    guidance: [stated(text('methods.logarithmic.guidance'), 'logarithmic'), ...RELATIVE, BELOW_ZERO],
  },
  inverseSquare: {
    name: text('methods.inverseSquare.name'),
    how: text('methods.inverseSquare.how'),
    gains: derived(text('methods.inverseSquare.gains'), 'quadratic'),
    defect: stated(text('methods.inverseSquare.defect'), 'quadratic'),
    guidance: [...RELATIVE, OFTEN_REVERSED],
  },
  meanFifty: {
    name: text('methods.meanFifty.name'),
    how: text('methods.meanFifty.how'),
    gains: derived(text('methods.meanFifty.gains'), 'meanCalculation'),
    defect: stated(text('methods.meanFifty.defect'), 'meanCalculation'),
    guidance: [MEAN_AS_OPTIMUM, derived(text('methods.meanFifty.guidance'), 'meanAsOptimum'), ...RELATIVE],
  },
  discount: {
    name: text('methods.discount.name'),
    how: text('methods.discount.how'),
    gains: derived(text('methods.discount.gains'), 'aragon'),
    defect: stated(text('methods.discount.defect'), 'aragon'),
    guidance: [...RELATIVE],
  },
  optimum: {
    name: text('methods.optimum.name'),
    how: text('methods.optimum.how'),
    gains: derived(text('methods.optimum.gains'), 'meanCalculation'),
    defect: stated(text('methods.optimum.defect'), 'meanCalculation'),
    guidance: [ABSOLUTE, MEAN_AS_OPTIMUM],
  },
};

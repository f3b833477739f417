import { text } from '../../explain/text';
import type { Aggregation } from '../model';
import { derived, stated, type Note } from './note';

/** What there is to know about each way of putting price and quality together. */
export const AGGREGATION_NOTES: Readonly<Record<Aggregation, Note>> = {
  points: {
    name: text('methods.points.name'),
    how: text('methods.points.how'),
    gains: stated(text('methods.points.gains'), 'formulas38'),
    defect: stated(text('methods.points.defect'), 'weightErosion'),
    guidance: [stated(text('methods.points.guidance'), 'pianooMethods')],
  },
  value: {
    name: text('methods.value.name'),
    how: text('methods.value.how'),
    gains: derived(text('methods.value.gains'), 'awardOnValue'),
    defect: derived(text('methods.value.defect'), 'awardOnValue'),
    guidance: [
      stated(text('methods.value.guidance.same'), 'pianooMethods'),
      stated(text('methods.value.guidance.malus'), 'malus'),
    ],
  },
  markup: {
    name: text('methods.markup.name'),
    how: text('methods.markup.how'),
    gains: derived(text('methods.markup.gains'), 'markup'),
    defect: derived(text('methods.markup.defect'), 'markup'),
    guidance: [derived(text('methods.markup.guidance'), 'markup')],
  },
  valueForMoney: {
    name: text('methods.valueForMoney.name'),
    how: text('methods.valueForMoney.how'),
    gains: derived(text('methods.valueForMoney.gains'), 'valueForMoney'),
    defect: stated(text('methods.valueForMoney.defect'), 'halfWeightMyth'),
    guidance: [stated(text('methods.valueForMoney.guidance'), 'extendedIndex')],
  },
  utilityIndex: {
    name: text('methods.utilityIndex.name'),
    how: text('methods.utilityIndex.how'),
    gains: derived(text('methods.utilityIndex.gains'), 'utilityIndex'),
    defect: derived(text('methods.utilityIndex.defect'), 'utilityIndex'),
    guidance: [stated(text('methods.guidance.afterExclusion'), 'afterExclusion', 'pianooScores')],
  },
  pricePerPoint: {
    name: text('methods.pricePerPoint.name'),
    how: text('methods.pricePerPoint.how'),
    gains: derived(text('methods.pricePerPoint.gains'), 'pricePerPoint'),
    defect: derived(text('methods.pricePerPoint.defect'), 'pricePerPoint'),
    guidance: [stated(text('methods.pricePerPoint.guidance'), 'pricePerPoint')],
  },
  lowestPrice: {
    name: text('methods.lowestPrice.name'),
    how: text('methods.lowestPrice.how'),
    gains: derived(text('methods.lowestPrice.gains'), 'fixedBudget'),
    defect: derived(text('methods.lowestPrice.defect'), 'fixedBudget'),
    guidance: [stated(text('methods.lowestPrice.guidance'), 'awardFamilies')],
  },
  qualityOnly: {
    name: text('methods.qualityOnly.name'),
    how: text('methods.qualityOnly.how'),
    gains: derived(text('methods.qualityOnly.gains'), 'fixedBudget'),
    defect: derived(text('methods.qualityOnly.defect'), 'fixedBudget'),
    guidance: [stated(text('methods.qualityOnly.guidance'), 'fixedBudget')],
  },
};

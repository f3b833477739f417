import {
  PRICE_PARAMETERS,
  text,
  type Aggregation,
  type IndexMethod,
  type PriceFormula,
  type PriceFormulaName,
  type PriceModel as AwardPrice,
} from '../../../engine';
import { INDEX_FIGURE_TEXT } from './methodTexts';
import type { Gaps } from './gaps';
import { asksLimits, type IndexFigures, type PriceLimits, type PriceModel } from './model';

function priceFormula(name: PriceFormulaName, parameter: (name: string) => number): PriceFormula {
  switch (name) {
    case 'band':
      return { formula: name, params: { low: parameter('low'), high: parameter('high') } };
    case 'linearAboveLowest':
      return { formula: name, params: { span: parameter('span') } };
    case 'logarithmic':
      return { formula: name, params: { base: parameter('base') } };
    case 'discount':
      return {
        formula: name,
        params: { budget: parameter('budget'), significant: parameter('significant') },
      };
    case 'optimum':
      return { formula: name, params: { optimum: parameter('optimum'), maximum: parameter('maximum') } };
    case 'lowestOverPrice':
    case 'lowestToHighest':
    case 'inverseSquare':
    case 'meanFifty':
      return { formula: name, params: {} };
  }
}

function ends(limits: PriceLimits | null, points: number, gaps: Gaps): Pick<AwardPrice, 'floor' | 'ceiling'> {
  switch (limits?.kind) {
    case 'cutOff':
      return { floor: 0, ceiling: points };
    case 'own': {
      const open = text('tender.gap.limits');
      return { floor: gaps.optional(limits.floor, open), ceiling: gaps.optional(limits.ceiling, open) };
    }
    case 'none':
    case undefined:
      return { floor: null, ceiling: null };
  }
}

/** How the price becomes points, as the award room takes it; `null` as long as no formula is chosen. */
export function awardPrice(price: PriceModel, gaps: Gaps): AwardPrice | null {
  const points = gaps.number(price.points, text('tender.gap.pricePoints'));
  if (price.formula === null) {
    gaps.add(text('tender.gap.formula'));
    return null;
  }
  const parameter = (name: string): number =>
    gaps.number(
      price.parameters[name],
      text('tender.gap.parameter', { parameter: PRICE_PARAMETERS[name]?.label ?? name }),
    );
  const formula = priceFormula(price.formula, parameter);
  if (asksLimits(price) && price.limits === null) gaps.add(text('tender.gap.cutOff'));
  return { ...formula, points, ...ends(price.limits, points, gaps) };
}

/** The figures of an index method as the award room takes them; `null` for a method without. */
export function awardIndex(aggregation: Aggregation, index: IndexFigures, gaps: Gaps): IndexMethod | null {
  const figure = (name: keyof IndexFigures): number =>
    gaps.number(index[name], text('tender.gap.indexFigure', { figure: INDEX_FIGURE_TEXT[name] }));
  switch (aggregation) {
    case 'markup':
    case 'utilityIndex':
      return {
        method: aggregation,
        weightQuality: figure('weightQuality'),
        weightPrice: figure('weightPrice'),
      };
    case 'valueForMoney':
      return { method: aggregation, factor: figure('factor') };
    case 'points':
    case 'value':
    case 'pricePerPoint':
    case 'lowestPrice':
    case 'qualityOnly':
      return null;
  }
}

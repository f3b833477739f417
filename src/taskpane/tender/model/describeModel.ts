import { PRICE_PARAMETERS, text, type Text } from '../../../engine';
import type { Language } from '../../../i18n/language';
import { criterionKind, explainCriterion, figure, percentage } from './describeCriterion';
import { costLines, methodLines, settingLines } from './describeSettings';
import { FORMULA_TEXT } from './methodTexts';
import { asksLimits, usesPricePoints, type PriceModel, type TenderModel } from './model';
import type { NumberEntry } from './numberEntry';

/** A part of the model in words, as it goes on the sheet. */
export interface ModelLine {
  readonly name: Text | string;
  readonly kind: Text;
  readonly points: NumberEntry;
  readonly explanation: readonly (Text | string)[];
}

function limits(price: PriceModel, language: Language): readonly Text[] {
  switch (price.limits?.kind) {
    case 'cutOff':
      return [text('tender.cutOff.yes')];
    case 'none':
      return asksLimits(price) ? [text('tender.cutOff.no')] : [];
    case 'own': {
      const { floor, ceiling } = price.limits;
      return [
        ...(floor === null ? [] : [text('tender.sheet.floor', { points: figure(floor, language) })]),
        ...(ceiling === null ? [] : [text('tender.sheet.ceiling', { points: figure(ceiling, language) })]),
      ];
    }
    case undefined:
      return [];
  }
}

function priceLine(price: PriceModel, language: Language): ModelLine {
  const formula = price.formula === null ? text('tender.formula.none') : FORMULA_TEXT[price.formula];
  const parameters = Object.entries(price.parameters).map(([name, value]) => {
    const parameter = PRICE_PARAMETERS[name];
    const written = parameter?.unit === 'fraction' ? percentage : figure;
    return text('tender.describe.parameter', {
      name: parameter?.label ?? name,
      value: written(value, language),
    });
  });
  return {
    name: text('tender.role.price'),
    kind: text('tender.sheet.price', { formula }),
    points: price.points,
    explanation: [...parameters, ...limits(price, language)],
  };
}

/**
 * The model in words, in the language of the sheet: the method, the price, the criteria in order and what else is
 * settled. Every figure has all its digits, so that what is written can be read back as the same model.
 */
export function describeModel(model: TenderModel, language: Language): readonly ModelLine[] {
  return [
    ...methodLines(model, language),
    ...(usesPricePoints(model) ? [priceLine(model.price, language)] : []),
    ...costLines(model, language),
    ...model.criteria.map((criterion) => ({
      name: criterion.name,
      kind: criterionKind(criterion, language),
      points: criterion.points,
      explanation: explainCriterion(criterion, language),
    })),
    ...settingLines(model, language),
  ];
}

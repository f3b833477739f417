import { PRICE_PARAMETERS, quantity, text, type Text } from '../../../engine';
import type { PriceFormulaName } from '../../../engine';
import {
  asksAfterExclusion,
  asksCutOff,
  type Criterion,
  type CriterionKind,
  type NumberEntry,
  type TenderModel,
} from './model';

/** How the formulas are called on the pane and on the sheet. */
export const FORMULA_TEXT: Readonly<Record<PriceFormulaName, Text>> = {
  band: text('tender.formula.band'),
  lowestOverPrice: text('tender.formula.lowestOverPrice'),
  linearAboveLowest: text('tender.formula.linearAboveLowest'),
  lowestToHighest: text('tender.formula.lowestToHighest'),
  logarithmic: text('tender.formula.logarithmic'),
  inverseSquare: text('tender.formula.inverseSquare'),
  meanFifty: text('tender.formula.meanFifty'),
  discount: text('tender.formula.discount'),
  optimum: text('tender.formula.optimum'),
};

/** How the kinds of criterion are called. */
export const KIND_TEXT: Readonly<Record<CriterionKind, Text>> = {
  score: text('tender.role.score'),
  label: text('tender.role.label'),
  level: text('tender.role.level'),
  share: text('tender.role.share'),
};

/** A part of the model in words, as it goes on the sheet. */
export interface ModelLine {
  readonly name: Text | string;
  readonly kind: Text;
  readonly points: NumberEntry;
  readonly explanation: readonly Text[];
}

function amount(entry: NumberEntry | undefined, unit: 'euro' | 'fraction' | 'number' | 'points') {
  return typeof entry === 'number' ? quantity(entry, unit) : '–';
}

function priceLine(model: TenderModel): ModelLine {
  const { price } = model;
  const formula = price.formula === null ? text('tender.formula.none') : FORMULA_TEXT[price.formula];
  const parameters = Object.entries(price.parameters).map(([name, value]) =>
    text('tender.describe.parameter', {
      name: PRICE_PARAMETERS[name]?.label ?? name,
      value: amount(value, PRICE_PARAMETERS[name]?.unit ?? 'number'),
    }),
  );
  const cutOff = price.cutOff === true ? text('tender.cutOff.yes') : text('tender.cutOff.no');
  const after =
    model.afterExclusion === 'keep'
      ? text('tender.afterExclusion.keep')
      : text('tender.afterExclusion.recompute');
  return {
    name: text('tender.role.price'),
    kind: formula,
    points: price.points,
    explanation: [
      ...parameters,
      ...(asksCutOff(price) ? [cutOff] : []),
      ...(asksAfterExclusion(price) ? [after] : []),
    ],
  };
}

function explain(criterion: Criterion): readonly Text[] {
  switch (criterion.kind) {
    case 'score': {
      const ends = { min: amount(criterion.min, 'number'), max: amount(criterion.max, 'number') };
      const scale = text('tender.describe.scale', ends);
      return criterion.minimum === null
        ? [scale]
        : [scale, text('tender.describe.minimum', { minimum: amount(criterion.minimum, 'number') })];
    }
    case 'label':
      return criterion.labels.map(({ label, share }) =>
        text('tender.describe.parameter', { name: label, value: amount(share, 'fraction') }),
      );
    case 'level':
      return criterion.table
        .filter(({ points }) => points !== null)
        .map(({ level, points }) =>
          text('tender.describe.parameter', { name: level, value: amount(points, 'points') }),
        );
    case 'share':
      return [
        text('tender.describe.share', {
          from: amount(criterion.from, 'fraction'),
          to: amount(criterion.to, 'fraction'),
        }),
      ];
  }
}

/** The model in words: the price first, then the criteria in order. */
export function describeModel(model: TenderModel): readonly ModelLine[] {
  return [
    priceLine(model),
    ...model.criteria.map((criterion) => ({
      name: criterion.name,
      kind: KIND_TEXT[criterion.kind],
      points: criterion.points,
      explanation: explain(criterion),
    })),
  ];
}

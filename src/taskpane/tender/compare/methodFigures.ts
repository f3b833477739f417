import { PRICE_PARAMETERS, quantity, text, type AwardModel, type Quantity, type Text } from '../../../engine';

/** The figures a method compares with, each with its name: parameters of the formula and the weights. */
export function methodFigures(model: AwardModel): readonly Text[] {
  const { aggregation, price, index } = model;
  const quality = model.criteria.reduce((sum, { points }) => sum + points, 0);
  switch (aggregation) {
    case 'points':
      return [
        ...Object.entries(price?.params ?? {}).map(([parameter, value]) => {
          const known = PRICE_PARAMETERS[parameter];
          return figure(known?.label ?? parameter, quantity(value, known?.unit ?? 'number'));
        }),
        figure(text('tender.compare.pricePoints'), quantity(price?.points ?? 0, 'points')),
        figure(text('tender.compare.qualityPoints'), quantity(quality, 'points')),
      ];
    case 'value':
      return [figure(text('tender.compare.qualityValue'), quantity(quality, 'euro'))];
    case 'markup':
    case 'utilityIndex':
      return index === null || index.method === 'valueForMoney'
        ? []
        : [
            figure(text('tender.compare.weightPrice'), quantity(index.weightPrice, 'number')),
            figure(text('tender.compare.weightQuality'), quantity(index.weightQuality, 'number')),
          ];
    case 'valueForMoney':
    case 'pricePerPoint':
    case 'qualityOnly':
      return [figure(text('tender.compare.qualityPoints'), quantity(quality, 'points'))];
    case 'lowestPrice':
      return [];
  }
}

function figure(name: string | Text, value: Quantity): Text {
  return text('tender.compare.figure', { name, figure: value });
}

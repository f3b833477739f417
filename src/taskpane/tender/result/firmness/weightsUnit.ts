import { text, type AwardModel, type Text } from '../../../../engine';

/** What weights are in, and what stays the same while one of them changes. */
export function weightsUnit({ aggregation }: AwardModel): Text {
  switch (aggregation) {
    case 'value':
      return text('tender.firmness.inEuro');
    case 'markup':
    case 'utilityIndex':
      return text('tender.firmness.inIndex');
    default:
      return text('tender.firmness.inPoints');
  }
}

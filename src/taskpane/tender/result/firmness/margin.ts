import { quantity, round, text, type AwardModel, type AwardResult, type Text } from '../../../../engine';
import { unitsOf } from '../figures';
import { SHARE_DECIMALS } from './measured';

/** The distance of first and second as a share of what it is measured by; `null` with fewer than two in the ranking. */
export function marginSentence(model: AwardModel, { margin }: AwardResult): Text | null {
  if (margin === null) return null;
  const share = quantity(round(margin.share, SHARE_DECIMALS, 'halfUp'), 'fraction');
  return unitsOf(model).total === 'points'
    ? text('tender.firmness.marginOfPoints', { share })
    : text('tender.firmness.marginOfTotal', { share });
}

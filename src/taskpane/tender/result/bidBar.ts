import type { AwardModel, BidResult, Unit } from '../../../engine';
import type { Texts } from '../../shell/texts';

/** A part of the bar of a bid. */
export interface BarPart {
  readonly name: string;
  readonly size: number;
  readonly unit: Unit;
}

/** Quality as one figure: what the criteria give together. */
export function qualityOf(bid: BidResult): number {
  return Object.values(bid.criteria).reduce((sum, figure) => sum + figure, 0);
}

/** What the total of a bid is called by this way of comparing. */
export function totalName({ aggregation }: AwardModel, { translate }: Texts): string {
  switch (aggregation) {
    case 'points':
    case 'qualityOnly':
      return translate('tender.total.points');
    case 'value':
    case 'markup':
      return translate('tender.total.fictitious');
    case 'valueForMoney':
    case 'utilityIndex':
      return translate('tender.total.index');
    case 'pricePerPoint':
      return translate('tender.total.pricePerPoint');
    case 'lowestPrice':
      return translate('tender.total.lowestPrice');
  }
}

/**
 * What the total of a bid is made of, as parts that add up: points by price and criterion; with awarding on value what is
 * left of the price and the values that were taken off; with a markup the price and what came on top. Other figures are
 * quotients and have one part. Every bid of a comparison has the same parts in the same order.
 */
export function barParts(model: AwardModel, bid: BidResult, texts: Texts): readonly BarPart[] {
  const price = { name: texts.translate('tender.role.price'), size: bid.price ?? 0 };
  const name = totalName(model, texts);
  const total = bid.total ?? 0;
  const criteria = (unit: Unit): BarPart[] =>
    model.criteria.map(({ id }) => ({ name: id, size: bid.criteria[id] ?? 0, unit }));
  switch (model.aggregation) {
    case 'points':
      return [{ ...price, unit: 'points' }, ...criteria('points')];
    case 'qualityOnly':
      return criteria('points');
    case 'value':
      return [{ name, size: total, unit: 'euro' }, ...criteria('euro')];
    case 'markup': {
      const markup = { name: texts.translate('tender.total.markupPart'), size: total - price.size };
      return [
        { ...price, unit: 'euro' },
        { ...markup, unit: 'euro' },
      ];
    }
    case 'pricePerPoint':
    case 'lowestPrice':
      return [{ name, size: total, unit: 'euro' }];
    case 'valueForMoney':
    case 'utilityIndex':
      return [{ name, size: total, unit: 'number' }];
  }
}

/** What stands at the right end of the bars: all points that can be had, or the largest total. */
export function fullBar(model: AwardModel, bars: readonly (readonly BarPart[])[]): number {
  const sums = bars.map((parts) => parts.reduce((sum, { size }) => sum + Math.max(0, size), 0));
  const points = model.criteria.reduce((sum, criterion) => sum + criterion.points, model.price?.points ?? 0);
  const obtainable = model.aggregation === 'points' || model.aggregation === 'qualityOnly' ? points : 0;
  return sums.reduce((most, sum) => Math.max(most, sum), obtainable);
}

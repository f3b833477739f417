import type { AwardModel, IndexMethod, PriceModel } from './model';
import type { AwardRequestJson, IndexPriceJson, WeightsJson } from './requestSchema';

/** What the price block says: how price becomes points, or the figures of an index. */
type Method = Pick<AwardModel, 'price' | 'index'>;

/** A figure that the method cannot do without. */
interface Missing {
  readonly key: string;
}

/** Reads the price block by the method it belongs to; a figure that is missing is named by its key. */
export function readMethod(model: AwardRequestJson['model']): Method | Missing {
  switch (model.aggregation) {
    case 'points':
    case 'value':
    case 'lowestPrice':
    case 'qualityOnly':
      return { price: model.price, index: null };
    case 'markup': {
      const index = readWeights('markup', model.price.params);
      return 'key' in index ? index : { price: unused(model.price), index };
    }
    case 'utilityIndex': {
      const { N, ...weights } = model.price.params;
      const index =
        N === undefined
          ? readWeights('utilityIndex', weights)
          : ({ method: 'utilityIndex', weightQuality: N, weightPrice: 1 } as const);
      return 'key' in index ? index : { price: unused(model.price), index };
    }
    case 'valueForMoney': {
      const factor = model.price?.params.X ?? 1;
      return { price: unused(model.price), index: { method: 'valueForMoney', factor } };
    }
    case 'pricePerPoint':
      return { price: unused(model.price), index: null };
  }
}

/** Weights under any of their spellings. */
function readWeights(method: 'markup' | 'utilityIndex', given: WeightsJson): IndexMethod | Missing {
  const weightQuality = given.weightQuality ?? given.wQ ?? given.w_Q;
  const weightPrice = given.weightPrice ?? given.wP ?? given.w_P;
  if (weightQuality === undefined) return { key: 'weightQuality' };
  if (weightPrice === undefined) return { key: 'weightPrice' };
  return { method, weightQuality, weightPrice };
}

/** A price formula beside a method that has no use for it, kept so that the outcome can say so. */
function unused(block: IndexPriceJson | null): PriceModel | null {
  if (block?.formula == null) return null;
  const { formula, points, floor, ceiling } = block;
  switch (formula) {
    case 'lowestOverPrice':
    case 'lowestToHighest':
    case 'inverseSquare':
    case 'meanFifty':
      return { formula, params: {}, points: points ?? 0, floor, ceiling };
    default:
      return null;
  }
}

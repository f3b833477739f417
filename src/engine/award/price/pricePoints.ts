import { answer, invalid, type Failure, type Outcome } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { input } from '../../explain/trace';
import { checkFormula } from './checkFormula';
import { priceCurve } from './curve';
import { explainPrice } from './explainPrice';
import { PRICE_FORMULAS, formulaNamed, namesToType, type PriceFormula } from './formula';
import { priceField } from './priceField';
import { priceFormula } from './priceFormula';

/** A question about the points of one price among others. */
export interface PricePointsRequest {
  /** Price to score, in euro. */
  readonly price: number;
  /** Prices of the bids, in euro. */
  readonly prices: readonly number[];
  /** Name of the formula, in English or Dutch, such as `lowestOverPrice` or `relatief`. */
  readonly formula: string;
  /** Parameters in the order of the formula, such as the two ends of a band. */
  readonly params: readonly number[];
  /** Points that can be had for price. */
  readonly points: number;
  /** Whether points are cut off at 0 and at `points`. */
  readonly clamp: boolean;
}

/**
 * Points for a price by a formula of the award model. The price always takes part in the comparison: where it is
 * not among `prices` it counts as one more bid, so that a price below all others earns at most all points in a
 * relative formula; the trace says so.
 * Invalid: no prices, a price that is not above 0, negative points, an unknown formula, parameters that are missing,
 * too many or without meaning.
 */
export function pricePoints(request: PricePointsRequest): Outcome<number> {
  const { price, prices, points, clamp } = request;
  if (prices.length === 0) return invalid(text('award.price.noPrices'), 'prices');
  if (!isPositive(price)) return notPositive(price, 'price');
  const wrongPrice = prices.find((other) => !isPositive(other));
  if (wrongPrice !== undefined) return notPositive(wrongPrice, 'prices');
  if (!Number.isFinite(points) || points < 0) return invalid(text('award.model.pointsNegative'), 'points');
  const formula = formulaOf(request);
  if ('ok' in formula) return formula;

  const joins = PRICE_FORMULAS[formula.formula].relative && !prices.includes(price);
  const field = priceField(joins ? [...prices, price] : prices);
  const raw = points * priceCurve(formula, field)(price);
  const value = clamp ? Math.min(Math.max(raw, 0), points) : raw;
  const offered = input(text('award.trace.price'), price, 'euro');
  const assumptions = joins ? [text('award.price.takesPart')] : [];
  const explained = { price: formula, points, offer: price, field, offered, raw, value, assumptions };
  return answer(value, explainPrice(explained));
}

function formulaOf(request: PricePointsRequest): PriceFormula | Failure {
  const name = formulaNamed(request.formula);
  if (name === undefined) {
    const values = { formula: request.formula, known: namesToType().join(', ') };
    return invalid(text('award.price.unknownFormula', values), 'formula');
  }
  const wanted = PRICE_FORMULAS[name].params;
  if (wanted.length !== request.params.length) {
    return invalid(parameterCount(name, wanted, request.params.length), 'params');
  }
  const formula = priceFormula(name, request.params);
  const wrong = checkFormula(formula);
  return wrong === null ? formula : invalid(wrong.text, wrong.parameter);
}

function parameterCount(formula: string, wanted: readonly string[], given: number) {
  if (wanted.length === 0) return text('award.price.takesNoParameters', { formula });
  return text('award.price.parameterCount', {
    formula,
    count: quantity(wanted.length, 'count'),
    params: wanted.join(', '),
    given: quantity(given, 'count'),
  });
}

function isPositive(price: number): boolean {
  return Number.isFinite(price) && price > 0;
}

function notPositive(price: number, parameter: string): Failure {
  return invalid(text('award.price.notPositive', { price: quantity(price, 'number') }), parameter);
}

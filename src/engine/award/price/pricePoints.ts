import { invalid, type Failure, type Outcome } from '../../explain/outcome';
import { quantity, text, type Text } from '../../explain/text';
import { input } from '../../explain/trace';
import { checkFormula } from './checkFormula';
import { priceCurve } from './curve';
import { explainPrice } from './explainPrice';
import { parameterLabel } from './formulaText';
import { PRICE_FORMULAS, formulaNamed, namesToType, type PriceFormula } from './formula';
import { priceField, withOneMore } from './priceField';
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

/** Gives the points of one price. */
export type PriceScorer = (price: number) => Outcome<number>;

/**
 * Points for a price by a formula of the award model. The price always takes part in the comparison: where it is
 * not among `prices` it counts as one more bid, so that a price below all others earns at most all points in a
 * relative formula; the trace says so.
 * Invalid: no prices, a price that is not above 0, negative points, an unknown formula, parameters that are missing,
 * too many or without meaning, figures too large to calculate with.
 */
export function pricePoints({ price, ...question }: PricePointsRequest): Outcome<number> {
  const scorer = priceScorer(question);
  return typeof scorer === 'function' ? scorer(price) : scorer;
}

/** As {@link pricePoints}, for many prices: what they are compared with is looked at once. */
export function priceScorer(question: Omit<PricePointsRequest, 'price'>): PriceScorer | Failure {
  const { prices, points, clamp } = question;
  if (prices.length === 0) return invalid(text('award.price.noPrices'), 'prices');
  const wrongPrice = prices.find((other) => !isPositive(other));
  if (wrongPrice !== undefined) return notPositive(wrongPrice, 'prices');
  if (!Number.isFinite(points) || points < 0) return invalid(text('award.model.pointsNegative'), 'points');
  const formula = formulaOf(question);
  if ('ok' in formula) return formula;

  const among = priceField(prices);
  const curveAmong = priceCurve(formula, among);
  const present = new Set(prices);
  return (price) => {
    if (!isPositive(price)) return notPositive(price, 'price');
    const joins = PRICE_FORMULAS[formula.formula].relative && !present.has(price);
    const field = joins ? withOneMore(among, prices, price) : among;
    const curve = joins ? priceCurve(formula, field) : curveAmong;
    const raw = points * curve(price);
    if (!Number.isFinite(raw)) return invalid(text('award.cells.tooLarge'), 'price');
    const value = clamp ? Math.min(Math.max(raw, 0), points) : raw;
    return {
      ok: true,
      value,
      get trace() {
        const offered = input(text('award.trace.price'), price, 'euro');
        const assumptions = joins ? [text('award.price.takesPart')] : [];
        return explainPrice({
          price: formula,
          points,
          offer: price,
          field,
          offered,
          raw,
          value,
          assumptions,
        });
      },
    };
  };
}

function formulaOf(request: Pick<PricePointsRequest, 'formula' | 'params'>): PriceFormula | Failure {
  const name = formulaNamed(request.formula);
  if (name === undefined) {
    const values = { formula: request.formula, known: namesToType().join(', ') };
    return invalid(text('award.price.unknownFormula', values), 'formula');
  }
  const wanted = PRICE_FORMULAS[name].params;
  if (wanted.length !== request.params.length) {
    return invalid(wrongCount(request.formula.trim(), wanted, request.params.length), 'params');
  }
  const formula = priceFormula(name, request.params);
  const wrong = checkFormula(formula);
  return wrong === null ? formula : invalid(wrong.text, wrong.parameter);
}

/** How many numbers a formula takes and what they are, in the name the user gave the formula. */
function wrongCount(formula: string, wanted: readonly string[], count: number): Text {
  const [first, second] = wanted.map(parameterLabel);
  if (first === undefined) return text('award.price.takesNoParameters', { formula });
  const given = quantity(count, 'count');
  return second === undefined
    ? text('award.price.takesOneParameter', { formula, first, given })
    : text('award.price.takesTwoParameters', { formula, first, second, given });
}

function isPositive(price: number): boolean {
  return Number.isFinite(price) && price > 0;
}

function notPositive(price: number, parameter: string): Failure {
  return invalid(text('award.price.notPositive', { price: quantity(price, 'number') }), parameter);
}

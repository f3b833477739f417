import { quantity, text, type Text } from '../../explain/text';
import type { Aggregation, AwardModel, AwardRequest, IndexMethod } from '../model';
import type { PriceFormula, PriceFormulaName } from '../price/formula';
import { AGGREGATION_NOTES } from './aggregationNotes';
import { exchangeOf, scaled, type Exchange } from './exchange';
import { FORMULA_NOTES } from './formulaNotes';

/** Another method for the same bids: the model it makes with what was assumed, or why it cannot be made. */
export type Alternative =
  | { readonly label: Text; readonly model: AwardModel; readonly assumptions: readonly Text[] }
  | { readonly label: Text; readonly model: null; readonly why: Text };

/**
 * The other methods in use, derived from a model and, where that does not say enough, from its bids. The formula with
 * an optimum is left out: with these figures it is the band under another name.
 */
export function alternativesTo(request: AwardRequest): readonly Alternative[] {
  const exchange = exchangeOf(request);
  return [...formulas(request.model, exchange), ...aggregations(request.model, exchange)];
}

/** The label of the method of a model. */
export function labelOf({ aggregation, price }: AwardModel): Text {
  if (aggregation !== 'points' || price === null) return AGGREGATION_NOTES[aggregation].name;
  return FORMULA_NOTES[price.formula].name;
}

/** The formulas that are derived: with these figures the one with an optimum is the band. */
type Derived = Exclude<PriceFormulaName, 'optimum'>;

function formulas(present: AwardModel, exchange: Exchange | Text): Alternative[] {
  const used = present.aggregation === 'points' ? present.price?.formula : undefined;
  const candidates: readonly Derived[] = [
    'band',
    'lowestOverPrice',
    'linearAboveLowest',
    'lowestToHighest',
    'logarithmic',
    'inverseSquare',
    'discount',
    'meanFifty',
  ];
  return candidates
    .filter((formula) => formula !== used)
    .map((formula): Alternative => {
      const label = FORMULA_NOTES[formula].name;
      if ('key' in exchange) return { label, model: null, why: exchange };
      const made = formulaWith(formula, exchange);
      if (made === null) return { label, model: null, why: text('methods.compare.bandFromZero') };
      const limits = present.aggregation === 'points' ? present.price : null;
      const floor = limits?.floor ?? null;
      const ceiling = limits?.ceiling ?? null;
      const price = { ...made.price, points: exchange.pricePoints, floor, ceiling };
      const assumptions = [...new Set([...exchange.ofWeights, ...made.assumptions])];
      return otherwise(
        present,
        label,
        { aggregation: 'points', price, criteria: exchange.criteria },
        assumptions,
      );
    });
}

/** A formula with its figures; `null` when the band starts at 0, of which no share or multiple can be taken. */
function formulaWith(
  formula: Derived,
  { low, high, ofBand }: Exchange,
): { price: PriceFormula; assumptions: readonly Text[] } | null {
  switch (formula) {
    case 'band':
      return { price: { formula, params: { low, high } }, assumptions: [ofBand] };
    case 'linearAboveLowest': {
      if (low === 0) return null;
      const span = (high - low) / low;
      const said = text('methods.compare.span', { span: quantity(span, 'number') });
      return { price: { formula, params: { span } }, assumptions: [ofBand, said] };
    }
    case 'logarithmic': {
      if (low === 0) return null;
      const base = high / low;
      const said = text('methods.compare.base', { base: quantity(base, 'number') });
      return { price: { formula, params: { base } }, assumptions: [ofBand, said] };
    }
    case 'discount': {
      const params = { budget: high, significant: SIGNIFICANT };
      const significant = quantity(SIGNIFICANT, 'fraction');
      const said = text('methods.compare.discount', { budget: quantity(high, 'euro'), significant });
      return { price: { formula, params }, assumptions: [ofBand, said] };
    }
    case 'meanFifty':
      return { price: { formula, params: {} }, assumptions: [text('methods.compare.analysisOnly')] };
    case 'lowestOverPrice':
    case 'lowestToHighest':
    case 'inverseSquare':
      return { price: { formula, params: {} }, assumptions: [] };
  }
}

/** The discount from which all points can be had, of the 2 to 5 % that the source of the formula names. */
const SIGNIFICANT = 0.05;

function aggregations(present: AwardModel, exchange: Exchange | Text): Alternative[] {
  const candidates: readonly Aggregation[] = [
    'value',
    'lowestPrice',
    'qualityOnly',
    'pricePerPoint',
    'markup',
    'valueForMoney',
    'utilityIndex',
  ];
  return candidates
    .filter((aggregation) => aggregation !== present.aggregation)
    .map((aggregation): Alternative => {
      const label = AGGREGATION_NOTES[aggregation].name;
      if (aggregation === 'qualityOnly') return onQuality(present, label);
      const unweighted = withoutWeights(aggregation);
      if (unweighted !== null) {
        const index = unweighted.method;
        return otherwise(present, label, { aggregation, index }, []);
      }
      if ('key' in exchange) return { label, model: null, why: exchange };
      const { low, high, pricePoints, quality, criteria, ofWeights, ofBand } = exchange;
      if (pricePoints === 0 || quality === 0) {
        return { label, model: null, why: text('methods.compare.noWeights') };
      }
      if (aggregation === 'value') {
        const euroPerPoint = (high - low) / pricePoints;
        const said = text('methods.compare.euroPerPoint', { euro: quantity(euroPerPoint, 'euro') });
        const worth = { aggregation, criteria: scaled(criteria, euroPerPoint) };
        return otherwise(present, label, worth, [...new Set([...ofWeights, ofBand, said])]);
      }
      const index = weighing(aggregation, quality, pricePoints);
      const weights = { quality: quantity(quality, 'points'), price: quantity(pricePoints, 'points') };
      const said = [...ofWeights, text('methods.compare.weights', weights)];
      return otherwise(present, label, { aggregation, index, criteria }, said);
    });
}

/** On quality alone the points stay those of the model; values in euro have the same order as points. */
function onQuality(present: AwardModel, label: Text): Alternative {
  if (present.criteria.length === 0) {
    return { label, model: null, why: text('methods.compare.noCriteria') };
  }
  return otherwise(present, label, { aggregation: 'qualityOnly' }, [text('methods.compare.noPrice')]);
}

/** The figures of a method that knows no weights; `null` for a method that does. */
function withoutWeights(aggregation: Aggregation): { readonly method: IndexMethod | null } | null {
  if (aggregation === 'valueForMoney') return { method: { method: 'valueForMoney', factor: 1 } };
  return aggregation === 'lowestPrice' || aggregation === 'pricePerPoint' ? { method: null } : null;
}

function weighing(aggregation: Aggregation, weightQuality: number, weightPrice: number): IndexMethod {
  const method = aggregation === 'utilityIndex' ? 'utilityIndex' : 'markup';
  return { method, weightQuality, weightPrice };
}

/** A model with another method. What only has a meaning in points stays behind when the totals are no points. */
function otherwise(
  present: AwardModel,
  label: Text,
  method: Pick<AwardModel, 'aggregation'> & Partial<AwardModel>,
  assumptions: readonly Text[],
): Alternative {
  const inPoints = method.aggregation === 'points' && present.aggregation === 'points';
  const model: AwardModel = {
    ...present,
    price: null,
    index: null,
    ...method,
    band: null,
    minimumTotal: inPoints ? present.minimumTotal : null,
    rounding: inPoints ? present.rounding : [],
    afterExclusion: present.afterExclusion ?? 'recompute',
  };
  const leftBehind = present.band !== null || present.minimumTotal !== model.minimumTotal;
  const unrounded = present.rounding.length !== model.rounding.length;
  const said = leftBehind || unrounded ? [text('methods.compare.leftBehind')] : [];
  return { label, model, assumptions: [...assumptions, ...said] };
}

import {
  AGGREGATES,
  PRICE_FORMULAS,
  type AfterExclusion,
  type Aggregation,
  type PriceFormulaName,
  type RoundingMode,
  type RoundingRule,
} from '../../../engine';
import type { Criterion } from './criterion';
import type { NumberEntry } from './numberEntry';

/** What happens to price points below 0 and above the maximum: cut off, left as they are, or cut off at own ends. */
export type PriceLimits =
  | { readonly kind: 'cutOff' }
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly floor: NumberEntry; readonly ceiling: NumberEntry };

/** How the price becomes points; only the method `points` uses it. */
export interface PriceModel {
  readonly points: NumberEntry;
  readonly formula: PriceFormulaName | null;
  readonly parameters: Readonly<Record<string, NumberEntry>>;
  /** `null` until that is settled. */
  readonly limits: PriceLimits | null;
}

/** The figures of the methods that make one index of price and quality. */
export interface IndexFigures {
  readonly weightQuality: NumberEntry;
  readonly weightPrice: NumberEntry;
  /** Makes the figures of points for each euro readable; it decides nothing. */
  readonly factor: NumberEntry;
}

/** A cost beside the price that every bid states. */
export interface OtherCost {
  readonly id: number;
  readonly name: string;
  /** How many times it is borne, such as a number of years. */
  readonly times: NumberEntry;
  /** Key of the column with the cost; `null` until one is chosen. */
  readonly column: string | null;
}

/** What decides between bids; a criterion by its id. */
export type TieBreakRule = 'quality' | 'lowestPrice' | `criterion:${number}`;

/** Bids this share below the best count as equal, and what then decides; `null` until that is settled. */
export interface EqualBand {
  readonly share: NumberEntry;
  readonly decides: TieBreakRule | null;
}

/** A moment at which figures are rounded. */
export interface Rounding {
  readonly stage: RoundingRule['stage'];
  readonly decimals: NumberEntry;
  readonly mode: RoundingMode;
}

/** The award model as it is being set up on the pane; it may still have gaps. */
export interface TenderModel {
  readonly aggregation: Aggregation;
  readonly price: PriceModel;
  readonly index: IndexFigures;
  readonly criteria: readonly Criterion[];
  readonly costs: readonly OtherCost[];
  /** Highest price; `null` when there is none. */
  readonly budget: NumberEntry;
  readonly band: EqualBand | null;
  /** Least total; `null` when there is none. */
  readonly minimumTotal: NumberEntry;
  readonly rounding: readonly Rounding[];
  readonly tieBreak: readonly TieBreakRule[];
  /** What happens to the points of the others when a bid is excluded; `null` until that is settled. */
  readonly afterExclusion: AfterExclusion | null;
  /** Whether the contract is worth more than the European threshold; `null` until that is answered. */
  readonly aboveEuThreshold: boolean | null;
}

/** A model nobody has filled in yet. */
export const EMPTY_MODEL: TenderModel = {
  aggregation: 'points',
  price: { points: null, formula: null, parameters: {}, limits: null },
  index: { weightQuality: null, weightPrice: null, factor: 1 },
  criteria: [],
  costs: [],
  budget: null,
  band: null,
  minimumTotal: null,
  rounding: [],
  tieBreak: [],
  afterExclusion: null,
  aboveEuThreshold: null,
};

/** The formulas that can give less than 0 or more than the maximum, so that it must be settled what happens then. */
const LEAVES_RANGE: ReadonlySet<PriceFormulaName> = new Set<PriceFormulaName>([
  'band',
  'linearAboveLowest',
  'logarithmic',
  'meanFifty',
  'discount',
  'optimum',
]);

/** Whether it must be settled what happens to price points below 0 and above the maximum. */
export function asksLimits(price: PriceModel): boolean {
  return price.formula !== null && LEAVES_RANGE.has(price.formula);
}

/** The figures of an index that a method uses. */
export function indexFiguresOf(aggregation: Aggregation): readonly (keyof IndexFigures)[] {
  switch (aggregation) {
    case 'markup':
    case 'utilityIndex':
      return ['weightQuality', 'weightPrice'];
    case 'valueForMoney':
      return ['factor'];
    case 'points':
    case 'value':
    case 'pricePerPoint':
    case 'lowestPrice':
    case 'qualityOnly':
      return [];
  }
}

/** Whether price points are a part of the method. */
export function usesPricePoints({ aggregation }: TenderModel): boolean {
  return AGGREGATES[aggregation].price === 'points';
}

/** Whether the highest total wins, which a band and a minimum in total ask for. */
export function highestWins({ aggregation }: TenderModel): boolean {
  return AGGREGATES[aggregation].wins === 'highest';
}

/** The points that can be had in all, or the euros with the method `value`, as far as they are filled in. */
export function totalPoints(model: TenderModel): number {
  const price = usesPricePoints(model) ? [model.price.points] : [];
  const entries = [...price, ...model.criteria.map((criterion) => criterion.points)];
  return entries.reduce<number>((sum, entry) => sum + (typeof entry === 'number' ? entry : 0), 0);
}

/** The parameters that a formula takes. */
export function parametersOf(formula: PriceFormulaName | null): readonly string[] {
  return formula === null ? [] : PRICE_FORMULAS[formula].params;
}

/** The model with other ids for its criteria, from a number on; rules that name a criterion go along. */
export function withIdsFrom(model: TenderModel, first: number): TenderModel {
  const place = new Map(model.criteria.map(({ id }, index) => [id, first + index]));
  const rule = (given: TieBreakRule): TieBreakRule => {
    if (given === 'quality' || given === 'lowestPrice') return given;
    return `criterion:${place.get(criterionOf(given)) ?? 0}`;
  };
  return {
    ...model,
    criteria: model.criteria.map((criterion) => ({
      ...criterion,
      id: place.get(criterion.id) ?? criterion.id,
    })),
    tieBreak: model.tieBreak.map(rule),
    band: model.band?.decides ? { ...model.band, decides: rule(model.band.decides) } : model.band,
  };
}

/** The id of the criterion that a rule names. */
export function criterionOf(rule: `criterion:${number}`): number {
  return Number(rule.slice('criterion:'.length));
}

/** The model without a criterion, and without the rules that name it. */
export function withoutCriterion(model: TenderModel, id: number): TenderModel {
  const names = `criterion:${id}`;
  return {
    ...model,
    criteria: model.criteria.filter((criterion) => criterion.id !== id),
    tieBreak: model.tieBreak.filter((rule) => rule !== names),
    band: model.band?.decides === names ? { ...model.band, decides: null } : model.band,
  };
}

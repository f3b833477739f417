import { LEVELS, PRICE_FORMULAS, type Level, type PriceFormulaName } from '../../../engine';
import type { TenderColumn } from '../bids/columns';

/** A number field on the pane: a number, nothing typed yet, or something that is not a number. */
export type NumberEntry = number | null | 'unreadable';

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
export function asksCutOff(price: PriceModel): boolean {
  return price.formula !== null && LEAVES_RANGE.has(price.formula);
}

/** Whether it must be settled what happens to the points of the others when a bid drops out. */
export function asksAfterExclusion(price: PriceModel): boolean {
  return price.formula !== null && PRICE_FORMULAS[price.formula].relative;
}

/** How the price is scored. */
export interface PriceModel {
  readonly points: NumberEntry;
  readonly formula: PriceFormulaName | null;
  readonly parameters: Readonly<Record<string, NumberEntry>>;
  /** Whether points below 0 and above the maximum are cut off; `null` until that is settled. */
  readonly cutOff: boolean | null;
}

interface CriterionBase {
  /** Stays the same while the name is edited. */
  readonly id: number;
  readonly name: string;
  readonly points: NumberEntry;
  /** Key of the column it is scored from; `null` until one is chosen. */
  readonly column: string | null;
}

/** A judgement on a scale. */
export interface ScoreCriterion extends CriterionBase {
  readonly kind: 'score';
  readonly min: NumberEntry;
  readonly max: NumberEntry;
  /** Lowest score with which a bid stays in; `null` when there is none. */
  readonly minimum: NumberEntry;
}

/** A judgement in words, each worth a share of the points. */
export interface LabelCriterion extends CriterionBase {
  readonly kind: 'label';
  readonly labels: readonly { readonly label: string; readonly share: NumberEntry }[];
}

/** A level of the PSO with points by a table. */
export interface LevelCriterion extends CriterionBase {
  readonly kind: 'level';
  readonly table: readonly { readonly level: Level; readonly points: NumberEntry }[];
}

/** An offered share with points between two ends. */
export interface ShareCriterion extends CriterionBase {
  readonly kind: 'share';
  readonly from: NumberEntry;
  readonly to: NumberEntry;
}

/** A criterion beside the price. */
export type Criterion = ScoreCriterion | LabelCriterion | LevelCriterion | ShareCriterion;

/** What a criterion can be. */
export type CriterionKind = Criterion['kind'];

/** The award model as it is being set up on the pane; it may still have gaps. */
export interface TenderModel {
  readonly price: PriceModel;
  readonly criteria: readonly Criterion[];
  /** What happens with a relative formula when a bid is excluded; `null` until that is settled. */
  readonly afterExclusion: 'recompute' | 'keep' | null;
}

/** A model nobody has filled in yet. */
export const EMPTY_MODEL: TenderModel = {
  price: { points: null, formula: null, parameters: {}, cutOff: null },
  criteria: [],
  afterExclusion: null,
};

/** The rungs that a new table of points lists; `Geen trede` is always without points. */
const TABLE_LEVELS: readonly Level[] = LEVELS.filter((level) => level !== 'Geen trede');

/** A criterion of a kind without any figures yet. */
export function emptyCriterion(
  kind: CriterionKind,
  id: number,
  name: string,
  column: string | null,
): Criterion {
  const base = { id, name, points: null, column };
  switch (kind) {
    case 'score':
      return { ...base, kind, min: null, max: null, minimum: null };
    case 'label':
      return { ...base, kind, labels: [] };
    case 'level':
      return { ...base, kind, table: TABLE_LEVELS.map((level) => ({ level, points: null })) };
    case 'share':
      return { ...base, kind, from: null, to: null };
  }
}

/** An id that no criterion of the model has. */
export function nextId(criteria: readonly Criterion[]): number {
  return Math.max(0, ...criteria.map((criterion) => criterion.id)) + 1;
}

/** The points that can be had in all, as far as they are filled in. */
export function totalPoints(model: TenderModel): number {
  const entries = [model.price.points, ...model.criteria.map((criterion) => criterion.points)];
  return entries.reduce<number>((sum, entry) => sum + (typeof entry === 'number' ? entry : 0), 0);
}

/** A criterion for a column: named after it, with its scale, and for a judgement in words with the words found in it. */
export function criterionForColumn(
  column: TenderColumn,
  kind: CriterionKind,
  id: number,
  words: readonly string[],
): Criterion {
  const criterion = emptyCriterion(kind, id, column.name, column.key);
  if (criterion.kind === 'score' && column.scale) return { ...criterion, ...column.scale };
  if (criterion.kind === 'label')
    return { ...criterion, labels: words.map((label) => ({ label, share: null })) };
  return criterion;
}

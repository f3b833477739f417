import { LEVELS, type EvaluatorRule, type Level } from '../../../engine';
import type { NumberEntry } from './numberEntry';

interface CriterionBase {
  /** Stays the same while the name is edited. */
  readonly id: number;
  readonly name: string;
  /** The most points; with the method `value` the most euros. */
  readonly points: NumberEntry;
  /** Key of the column it is scored from; `null` until one is chosen. */
  readonly column: string | null;
}

/** What several people can judge. */
interface JudgedBase extends CriterionBase {
  /** How several judgements become one; `null` when every bid has one. */
  readonly evaluators: EvaluatorRule | null;
}

/** A judgement on a scale. */
export interface ScoreCriterion extends JudgedBase {
  readonly kind: 'score';
  readonly min: NumberEntry;
  readonly max: NumberEntry;
  /** Lowest score with which a bid stays in; `null` when there is none. */
  readonly minimum: NumberEntry;
}

/** A judgement in words, each worth a share of the points; below 0 it costs points. */
export interface LabelCriterion extends JudgedBase {
  readonly kind: 'label';
  readonly labels: readonly { readonly label: string; readonly share: NumberEntry }[];
  /** Lowest share with which a bid stays in. */
  readonly minimum: NumberEntry;
}

/** A level of the PSO with points by a table. */
export interface LevelCriterion extends CriterionBase {
  readonly kind: 'level';
  readonly table: readonly { readonly level: Level; readonly points: NumberEntry }[];
  readonly minimum: Level | null;
  /** Whether evidence of an equal standard counts as much as the certificate; `null` until that is settled. */
  readonly equivalentEvidence: boolean | null;
}

interface OfferBase extends CriterionBase {
  /** Up to here an offer earns nothing. */
  readonly from: NumberEntry;
  /** From here on an offer earns all points. */
  readonly to: NumberEntry;
  readonly minimum: NumberEntry;
}

/** An offered share, such as 7 % of the contract sum. */
export interface ShareCriterion extends OfferBase {
  readonly kind: 'share';
}

/** An offered amount in its own unit, such as hours. */
export interface AmountCriterion extends OfferBase {
  readonly kind: 'amount';
}

/** A figure measured against the best bid. */
export interface RelativeCriterion extends CriterionBase {
  readonly kind: 'relative';
  /** Which figure is the best; `null` until that is settled. */
  readonly better: 'high' | 'low' | null;
  readonly minimum: NumberEntry;
}

/** A criterion beside the price. */
export type Criterion =
  ScoreCriterion | LabelCriterion | LevelCriterion | ShareCriterion | AmountCriterion | RelativeCriterion;

/** What a criterion can be. */
export type CriterionKind = Criterion['kind'];

/** The kinds in the order in which the pane offers them. */
export const CRITERION_KINDS: readonly CriterionKind[] = [
  'score',
  'label',
  'level',
  'share',
  'amount',
  'relative',
];

/** The rungs that a new table of points lists; `Geen trede` is always without points. */
const TABLE_LEVELS: readonly Level[] = LEVELS.filter((level) => level !== 'Geen trede');

/** A criterion of a kind without any figures yet. */
export function emptyCriterion(
  kind: CriterionKind,
  id: number,
  name: string,
  column: string | null,
): Criterion {
  const base = { id, name, points: null, column, minimum: null };
  switch (kind) {
    case 'score':
      return { ...base, kind, min: null, max: null, evaluators: null };
    case 'label':
      return { ...base, kind, labels: [], evaluators: null };
    case 'level':
      return {
        ...base,
        kind,
        table: TABLE_LEVELS.map((level) => ({ level, points: null })),
        equivalentEvidence: null,
      };
    case 'share':
    case 'amount':
      return { ...base, kind, from: null, to: null };
    case 'relative':
      return { ...base, kind, better: null };
  }
}

/** An id that none of these has. */
export function nextId(members: readonly { readonly id: number }[]): number {
  return Math.max(0, ...members.map(({ id }) => id)) + 1;
}

import type { Text } from '../../explain/text';
import type { Trace } from '../../explain/trace';
import type { NormLevel } from '../../rules/schema';
import type { Level } from '../level';

/** What a finding is about, by its public code. */
export type FindingCode =
  | 'UNKNOWN_POSITION'
  | 'UNKNOWN_CONTRACT'
  | 'POSITION_AND_CONTRACT'
  | 'WEIGHT_NOT_PUBLIC'
  | 'MISSING_START'
  | 'NOT_A_DATE'
  | 'END_BEFORE_START'
  | 'HOURS'
  | 'NORM_HOURS'
  | 'MORE_THAN_FULL_TIME'
  | 'SAME_ROW_TWICE'
  | 'OVERLAPPING_SPELLS'
  | 'SCHOOL_LEFT_UNKNOWN'
  | 'TRIAL_TOO_LONG'
  | 'TERM_ENDED'
  | 'PURCHASE_AMOUNT'
  | 'PURCHASE_ABOVE_TURNOVER'
  | 'SAME_SUPPLIER_TWICE'
  | 'HOURS_DIRECT_AND_INDIRECT'
  | 'TOTAL_BELOW_TARGET_GROUP'
  | 'HEADCOUNT'
  | 'TOO_SMALL';

/** Something in the input that needs attention. */
export interface Finding {
  readonly code: FindingCode;
  readonly about: 'placement' | 'purchase' | 'organisation';
  /** Place in `placements` or `purchases`, counted from 1; `null` for the organisation. */
  readonly row: number | null;
  /** Id of the person or name of the supplier. */
  readonly id: string | null;
  /** Name of the value in the request. */
  readonly field: string | null;
  /** Problem and remedy. */
  readonly text: Text;
  /** Whether something was left out because of it; then the assessment is not complete. */
  readonly leftOut: boolean;
  /** Cell the value was read from. */
  readonly origin?: string;
}

/** What one placement adds. */
export interface PersonLine {
  /** Place in `placements`, counted from 1. */
  readonly row: number;
  readonly id: string;
  /** Fte in the reference year, unweighted; `null` when the row was left out. */
  readonly fte: number | null;
  readonly positionWeight: number | null;
  readonly contractWeight: number | null;
  /** Position weight times contract weight. */
  readonly weight: number | null;
  /** Fte in the days that count, times weight; 0 when the row was left out. */
  readonly weightedFte: number;
  /** Last day on which the person counts, ISO; `null` when there is no limit or it is not public. */
  readonly countsUntil: string | null;
  /** Whether the person counts in this year, and why or why not. */
  readonly reason: Text;
  /** How the line came about. */
  readonly traceOf: () => Trace;
}

/** Weighted fte that is still missing for a level at the present size. */
export interface Distance {
  readonly level: NormLevel;
  /** 0 when the level is reached, `null` when its norm is not public. */
  readonly weightedFte: number | null;
}

/** Share of the target group by the rules of PSO 30+. */
export interface ThirtyPlus {
  /** Fraction, in fte; `null` when it cannot be computed. */
  readonly share: number | null;
  /** Fraction, in heads; `null` without a number of heads. The law counts heads. */
  readonly headcountShare: number | null;
  /** Whether the share in fte and the level are enough. */
  readonly met: boolean;
}

/** A figure of an assessment that has an explanation of its own. */
export type AssessmentFigure =
  | 'size'
  | 'weightedFte'
  | 'direct'
  | 'attributedFte'
  | 'indirect'
  | 'indirectApplied'
  | 'total'
  | 'level'
  | 'toNext'
  | 'thirtyPlus'
  | 'jobs';

/** Where an organisation stands on the ladder. A figure is `null` when it cannot be computed; a finding says why. */
export interface Assessment {
  /** Size whose norms were used. */
  readonly size: number | null;
  readonly weightedFte: number;
  /** Direct contribution, a fraction. */
  readonly direct: number | null;
  /** Fte of the target group attributed to purchases. */
  readonly attributedFte: number;
  /** Indirect contribution before the 80/20 rule, a fraction. */
  readonly indirect: number | null;
  /** The part of it that counts, a fraction. */
  readonly indirectApplied: number | null;
  /** Total social contribution, a fraction; can exceed 1. */
  readonly total: number | null;
  /** `null` when it cannot be said; `possibleLevels` then says what it can be. */
  readonly level: Level | null;
  readonly certainty: 'certain' | 'depends' | 'unknown';
  readonly possibleLevels: readonly Level[];
  /** Norms at this size, as far as they are known. */
  readonly norms: Readonly<Partial<Record<NormLevel, number>>>;
  /** The next level with a known norm, and what is missing for it; `null` when there is none. */
  readonly toNext: { readonly level: NormLevel; readonly weightedFte: number } | null;
  /** What is missing for each level above this one. */
  readonly distances: readonly Distance[];
  readonly thirtyPlus: ThirtyPlus;
  /** Jobs of the banenafspraak. */
  readonly jobs: number;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Text[];
  /** A line per placement, in the order of the request. */
  readonly persons: readonly PersonLine[];
  /** Whether nothing was left out. */
  readonly complete: boolean;
  /** How a figure came about. Made when asked, because most figures are never opened. */
  readonly traceOf: (figure: AssessmentFigure) => Trace;
}

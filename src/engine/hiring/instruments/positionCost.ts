import type { Text } from '../../explain/text';
import type { Trace } from '../../explain/trace';
import type { BenefitKind } from '../../rules/hiring/benefitKind';

/** What one position costs, as people give it. No person is described: positions have no names. Money is euro. */
export interface PositionCost {
  /** Contract hours a week. */
  readonly hoursPerWeek: number;
  /** First day of employment, ISO. */
  readonly start: string;
  /** Last day of employment, ISO; absent when none is set. */
  readonly end?: string;
  /** Gross wage of a whole year at these hours, holiday pay included; 0 for a place without pay. */
  readonly wagePerYear: number;
  /** What the employer pays on top of the wage, a fraction of it. Given, never assumed. */
  readonly charges: number;
  /** Coaching and adaptations, per year. */
  readonly coachingPerYear?: number;
  /** Wage-cost benefits (LKV) the position has a right to; only the highest is paid. */
  readonly benefits?: readonly BenefitKind[];
  /** Wage-cost subsidy (LKS): absent when there is none. */
  readonly wageSubsidy?: WageSubsidy;
  /** Whether there is a subsidy for a learning place (praktijkleren). */
  readonly learningPlace?: boolean;
  /** Whether the no-risk policy of the Ziektewet covers the position. It changes no figure, it is noted. */
  readonly noRisk?: boolean;
}

/** What decides the wage-cost subsidy of a position. */
export interface WageSubsidy {
  /** What the work is worth as a fraction of the minimum wage. */
  readonly wageValue: number;
  /** Whether the first six months go by the flat share, without an assessment of the wage value. */
  readonly flatStart?: boolean;
  /** Surcharge for employer charges, a fraction; absent: that of the rules. */
  readonly surcharge?: number;
  /** Minimum wage per hour without holiday pay; absent: that of the rules. */
  readonly minimumWagePerHour?: number;
}

/** What a line of the cost of a position is. */
export type CostKind =
  'wage' | 'charges' | 'coaching' | 'wageCostBenefit' | 'wageSubsidy' | 'learningSubsidy';

/** A line of the cost of a position in a year. */
export interface CostLine {
  readonly kind: CostKind;
  readonly label: Text;
  /** Euro; below zero for what the employer receives. */
  readonly amount: number;
  /** How the line came about, with rule and source. */
  readonly trace: Trace;
}

/** The cost of a position in a calendar year. */
export interface CostLines {
  readonly year: number;
  readonly lines: readonly CostLine[];
  /** Sum of the lines, euro. */
  readonly total: number;
  /** What deserves a word and is no figure: no-risk, a benefit that has ended, one that loses from a higher one. */
  readonly notes: readonly Text[];
  readonly assumptions: readonly Text[];
}

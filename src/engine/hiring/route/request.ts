import type { Level } from '../../ladder/level';

/** A position that can be filled, some number of times. */
export interface HireOption {
  readonly id: string;
  readonly kind: 'hire';
  /** Fte of one hire. */
  readonly fte: number;
  /** Weight of the start position and the contract form together, from 0 to 1. */
  readonly weight: number;
  /** Net cost of one hire a year, in euro. */
  readonly annualCost: number;
  /** Most hires of this kind, a whole number. */
  readonly max: number;
  /** False when the hire fills a seat that is in the total already, so that the total does not grow. */
  readonly addsToTotal: boolean;
}

/** A purchase at an organisation that counts as social, some number of times. */
export interface PurchaseOption {
  readonly id: string;
  readonly kind: 'purchase';
  /** Fte of the target group that one such purchase is attributed. */
  readonly attributedFte: number;
  /** What one such purchase costs more than buying elsewhere, in euro a year. */
  readonly annualCost: number;
  /** Most purchases of this kind, a whole number. */
  readonly max: number;
}

/** What an organisation can do to come nearer to a level. */
export type RouteOption = HireOption | PurchaseOption;

/** Where an organisation stands before it does anything. */
export interface RouteOrganisation {
  /** Fte of all who work there. */
  readonly totalFte: number;
  /** Weighted fte of the target group. */
  readonly weightedFte: number;
  /** Fte of the target group attributed to purchases. */
  readonly attributedFte: number;
  /** Fte of the target group that counts for PSO 30+, not weighted; `null` when not given. Only PSO 30+ needs it. */
  readonly targetFte: number | null;
}

/** A question for the least costly way to a level. */
export interface RouteRequest {
  /** Id, version or date of a rule pack; omitted: the newest pack that holds the norms of the goal. */
  readonly rules?: string | undefined;
  readonly goal: Level;
  readonly organisation: RouteOrganisation;
  /** In the order of preference where cost and number of hires are equal. */
  readonly options: readonly RouteOption[];
  readonly limits: {
    /** Most hires in all; `null` when there is no such limit. */
    readonly hires: number | null;
    /** Most euro a year in all; `null` when there is no such limit. */
    readonly cost: number | null;
  };
  /** How many other routes to give at most. */
  readonly alternatives: number;
}

/** Other routes that are given when the question does not say how many. */
export const USUAL_ALTERNATIVES = 5;

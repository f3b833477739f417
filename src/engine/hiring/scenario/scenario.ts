import type { PositionCost } from '../instruments/positionCost';

/** What an organisation has before anything is done, in fte. */
export interface Organisation {
  readonly totalFte: number;
  readonly weightedFte: number;
  /** Fte of the target group attributed to purchases; absent: none. */
  readonly attributedFte?: number;
  /** Fte of the target group, unweighted, for PSO 30+; absent: not known, and then 30+ is not said. */
  readonly targetFte?: number;
}

/** A position, so many times. Positions, not persons: `id` is a code or a job, never a name of somebody. */
export interface ScenarioPosition {
  readonly id: string;
  /** How many of them, a whole number. */
  readonly count: number;
  readonly hoursPerWeek: number;
  /** Hours of a full week; absent: those of the rules. */
  readonly normHours?: number;
  /** The weight itself, or the words that give it. */
  readonly weight: number | PositionWords;
  /** False when it fills a seat that is counted in the total already. Absent: it adds to the total. */
  readonly addsToTotal?: boolean;
  /** Net cost of one of them per year in euro, or what that cost is made of. */
  readonly cost: number | Omit<PositionCost, 'hoursPerWeek'>;
}

/** What decides a weight: words of the PSO, such as `Wajong` and `Vast`. */
export interface PositionWords {
  readonly position: string;
  readonly contract: string;
}

/** A purchase at a certified supplier, so many times. */
export interface ScenarioPurchase {
  readonly id: string;
  readonly count: number;
  /** Fte of the target group one of them is attributed. */
  readonly attributedFte: number;
  /** What one of them costs more than buying elsewhere, euro per year. */
  readonly annualCost: number;
}

/** A plan for a year: what the organisation has, and what it adds. */
export interface Scenario {
  readonly name: string;
  /** Id, version or date of the PSO rule pack; absent: the newest that holds the values. */
  readonly rules?: string;
  /** The calendar year whose cost is computed. */
  readonly year: number;
  readonly organisation: Organisation;
  readonly positions: readonly ScenarioPosition[];
  readonly purchases: readonly ScenarioPurchase[];
}

import type { Text } from '../../explain/text';
import type { Trace } from '../../explain/trace';
import type { Level } from '../../ladder/level';
import type { NormLevel } from '../../rules/schema';
import type { CostLines } from '../instruments/positionCost';

/** What one entry of a scenario costs in its year. */
export interface ScenarioCost {
  readonly id: string;
  readonly kind: 'position' | 'purchase';
  readonly count: number;
  /** Euro for one. */
  readonly each: number;
  /** Euro for all of them. */
  readonly total: number;
  /** What the cost of one is made of; `null` when it was given as one amount. */
  readonly made: CostLines | null;
}

/** Where an organisation stands when a scenario is carried out. */
export interface ScenarioOutcome {
  readonly name: string;
  readonly totalFte: number;
  readonly weightedFte: number;
  readonly attributedFte: number;
  /** Size whose norms hold; `null` when the organisation is too small for the PSO. */
  readonly size: number | null;
  /** Contributions, fractions. `indirect` is the part that counts after the 80/20 rule. */
  readonly direct: number;
  readonly indirect: number;
  readonly total: number;
  /** `null` when it cannot be said; `possibleLevels` then says what it can be. */
  readonly level: Level | null;
  readonly certainty: 'certain' | 'depends' | 'unknown';
  readonly possibleLevels: readonly Level[];
  /** Norms at this size, as far as they are known. */
  readonly norms: Readonly<Partial<Record<NormLevel, number>>>;
  /** Norm of the level that is reached, or of Trede 1 below it; `null` when it is not known. */
  readonly norm: number | null;
  /** PSO 30+: the share of the target group; `null` when the target-group fte were not given. */
  readonly thirtyPlus: { readonly share: number; readonly met: boolean } | null;
  readonly year: number;
  /** Net cost of the year, euro. */
  readonly cost: number;
  readonly costs: readonly ScenarioCost[];
  readonly notes: readonly Text[];
  readonly assumptions: readonly Text[];
  readonly trace: Trace;
}

/** A figure in which two scenarios can differ. */
export type ComparedFigure =
  | 'totalFte'
  | 'weightedFte'
  | 'attributedFte'
  | 'size'
  | 'direct'
  | 'indirect'
  | 'total'
  | 'norm'
  | 'level'
  | 'cost';

/** One figure in which a scenario differs from the first, with the reasons in words. */
export interface Difference {
  readonly figure: ComparedFigure;
  readonly from: number | string | null;
  readonly to: number | string | null;
  /** Each reason is a sentence; the amounts they name add up to the difference where the figure is a sum. */
  readonly because: readonly Text[];
}

/** How a scenario differs from the first of a comparison. */
export interface ScenarioDifferences {
  readonly name: string;
  readonly base: string;
  /** Only what differs. */
  readonly differences: readonly Difference[];
}

/** Scenarios side by side. */
export interface Comparison {
  readonly outcomes: readonly ScenarioOutcome[];
  /** Every scenario after the first, against the first. */
  readonly against: readonly ScenarioDifferences[];
  /** What all of them assume, each once. */
  readonly assumptions: readonly Text[];
}

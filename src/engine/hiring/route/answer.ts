import type { Text } from '../../explain/text';
import type { Level } from '../../ladder/level';
import type { NormLevel } from '../../rules/schema';

/** How often an option is used. */
export interface PlanLine {
  readonly id: string;
  readonly count: number;
}

/** Where an organisation stands: before, or after some hires and purchases. */
export interface RouteStanding {
  readonly totalFte: number;
  readonly weightedFte: number;
  readonly attributedFte: number;
  /** The size whose norms hold. */
  readonly size: number;
  /** Direct contribution, a fraction. */
  readonly direct: number;
  /** Indirect contribution before and after the rule that it is at most a part of the total. */
  readonly indirect: number;
  readonly indirectApplied: number;
  /** Total social contribution, a fraction. */
  readonly total: number;
  /** Norm of the goal at this size; for PSO 30+ that of Trede 3. */
  readonly norm: number;
  /** `null` when the norm that decides is not public. */
  readonly level: Level | null;
  /** `depends`: the norm of this size is not published and the level rests on the straight line between two rows. */
  readonly certainty: 'certain' | 'depends' | 'unknown';
  readonly possibleLevels: readonly Level[];
  /** Share of the fte from the target group, not weighted; `null` when that was not given. */
  readonly targetShare: number | null;
}

/** What one line of a plan adds, and where the organisation stands once it and the lines before it are done. */
export interface RouteStep extends PlanLine {
  /** Cost of this line, in euro a year. */
  readonly cost: number;
  readonly after: RouteStanding;
}

/** A way to the goal. */
export interface RoutePlan {
  /** Euro a year. */
  readonly cost: number;
  readonly hires: number;
  readonly plan: readonly PlanLine[];
  readonly after: RouteStanding;
}

/**
 * How firm an answer is. `optimal`: proven that no plan costs less, and none that costs the same has fewer hires.
 * `infeasible`: proven that no plan within the limits reaches the goal. `notProven`: the counted work ran out first.
 */
export type RouteStatus = 'optimal' | 'infeasible' | 'notProven';

/** What a level costs at least. */
export interface FrontierPoint {
  readonly level: NormLevel | 'PSO 30+';
  /** Euro a year; `null` when no plan was found. */
  readonly cost: number | null;
  readonly status: RouteStatus;
  /** No plan costs less than this; `null` when there is none. */
  readonly lowerBound: number | null;
  readonly hires: number | null;
  readonly plan: readonly PlanLine[];
}

/** A limit of the question. */
export type RouteLimit = 'hires' | 'cost' | 'maxima' | 'seats';

/** What would be possible with one limit, or all of them, lifted. */
export interface Obstacle {
  readonly limit: RouteLimit | 'all';
  /** Whether the goal can be reached without it; `null` when the counted work ran out before that was known. */
  readonly reachable: boolean | null;
  /** The least costly plan without it, where there is one. */
  readonly needed: RoutePlan | null;
}

/** What a tenth of an fte of an option is worth, as the organisation stands now. */
export interface MarginalLine {
  readonly id: string;
  readonly kind: 'hire' | 'purchase';
  /** Fte that the line is about: 0.1, hired or attributed. */
  readonly fte: number;
  /** Cost of that, in euro a year; `null` for an option that brings no fte. */
  readonly cost: number | null;
  /** By how much the total contribution changes, a fraction. */
  readonly contribution: number;
  /** By how much the distance to the norm changes: as `contribution`, less what the norm moves with the size. */
  readonly margin: number;
  /** Fte of purchases with the same effect; `null` when no purchase has it. */
  readonly attributedFte: number | null;
  /** Fewer regular fte with the same effect, below zero when it takes more of them; `null` when no number has it. */
  readonly regularFte: number | null;
  /** Fte of each other option with the same effect; `null` when no number has it. */
  readonly others: readonly { readonly id: string; readonly fte: number | null }[];
}

/** The least costly way to a level, or why there is none: the figures of it. */
export interface RouteFigures {
  readonly status: RouteStatus;
  /** The goal is reached as things stand, so that the plan is empty and costs nothing. */
  readonly alreadyReached: boolean;
  /** Euro a year; `null` when no plan was found. */
  readonly cost: number | null;
  readonly hires: number | null;
  readonly plan: readonly PlanLine[];
  readonly after: RouteStanding | null;
  /** Where the organisation stands before the plan. */
  readonly now: RouteStanding;
  /** No plan costs less than this, in euro a year: proven. `null` when no plan exists. */
  readonly lowerBound: number | null;
  /** The part of the cost that is not proven to be needed; 0 when optimal, `null` when no plan was found. */
  readonly gap: number | null;
  readonly steps: readonly RouteStep[];
  /** The least costly plan that reaches the goal whatever the norms between the published rows are, when `after` depends. */
  readonly certainPlan: RoutePlan | null;
  /** Which limits stand in the way; empty unless infeasible. */
  readonly obstacles: readonly Obstacle[];
}

/** The least costly way to a level, or why there is none. */
export interface Route extends RouteFigures {
  /** Other ways, by cost: each does without at least one option that every way before it uses. */
  readonly alternatives: readonly RoutePlan[];
  /** Whether there are no more, or as many as asked; false when the counted work ran out. */
  readonly alternativesComplete: boolean;
  readonly frontier: readonly FrontierPoint[];
  readonly marginal: readonly MarginalLine[];
  /** What the reader should know of this outcome, in sentences. */
  readonly remarks: readonly Text[];
  readonly assumptions: readonly Text[];
}

/** How far a search is. */
export interface RouteProgress {
  /** What is being searched for now. */
  readonly phase: 'plan' | 'obstacles' | 'certain' | 'alternatives' | 'frontier' | 'done';
  /** Nodes looked at. */
  readonly nodes: number;
  /** The best cost so far and the proven least; `null` while there is none. */
  readonly cost: number | null;
  readonly lowerBound: number | null;
}

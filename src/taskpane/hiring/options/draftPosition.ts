import {
  exact,
  fte,
  netCost,
  weight,
  WEEKS_A_YEAR,
  type BenefitKind,
  type CostLines,
  type Failure,
  type HireOption,
  type Outcome,
  type PositionCost,
} from '../../../engine';
import { numberTyped, type TypedFigure } from '../figure';

/** What a wage is paid for. */
export type WagePer = 'year' | 'hour';

/** A position whose cost is being worked out, as far as it was filled in. Positions, not persons: nothing asks for a name. */
export interface DraftPosition {
  /** What the position is called in the list of options. */
  readonly name: string;
  readonly hoursPerWeek: TypedFigure;
  readonly normHours: TypedFigure;
  /** Words of the PSO; empty as long as none is chosen. */
  readonly position: string;
  readonly contract: string;
  /** First day of employment, ISO; empty when the field was emptied. */
  readonly start: string;
  /** Gross, holiday pay included: of a whole year at these hours, or of an hour. */
  readonly wage: TypedFigure;
  readonly wagePer: WagePer;
  /** What the employer pays on top of the wage, a fraction of it. */
  readonly charges: TypedFigure;
  readonly coachingPerYear: TypedFigure;
  /** The wage-cost benefits the position has a right to; only the highest is paid. */
  readonly benefits: readonly BenefitKind[];
  /** What the work is worth, a fraction of the minimum wage; empty: no wage-cost subsidy. */
  readonly wageValue: TypedFigure;
  readonly learningPlace: boolean;
  readonly noRisk: boolean;
  /** How many such positions there can be. */
  readonly max: TypedFigure;
  readonly existingSeat: boolean;
}

/** A position of which nothing was filled in. */
export const EMPTY_POSITION: DraftPosition = {
  name: '',
  hoursPerWeek: null,
  normHours: null,
  position: '',
  contract: '',
  start: '',
  wage: null,
  wagePer: 'year',
  charges: null,
  coachingPerYear: null,
  benefits: [],
  wageValue: null,
  learningPlace: false,
  noRisk: false,
  max: 1,
  existingSeat: false,
};

/** What a position comes to: fte and weight for the ladder, and what it costs in a year. */
export interface PositionFigures {
  readonly fte: Outcome<number> | null;
  readonly weight: Outcome<number> | null;
  readonly cost: Outcome<CostLines> | null;
}

/** What can be said of a position; `null` for what misses a field. */
export function figuresOf(draft: DraftPosition, rules: string | undefined): PositionFigures {
  const hoursPerWeek = numberTyped(draft.hoursPerWeek);
  const normHours = numberTyped(draft.normHours);
  const { position, contract } = draft;
  const cost = costOf(draft);
  return {
    fte: hoursPerWeek === null ? null : fte({ hoursPerWeek, ...(normHours !== null && { normHours }) }),
    weight:
      position === '' || contract === ''
        ? null
        : weight({ position, contract, ...(rules !== undefined && { rules }) }),
    cost: cost && netCost(cost, Number(cost.start.slice(0, 4))),
  };
}

function costOf(draft: DraftPosition): PositionCost | null {
  const [hoursPerWeek, wage, charges] = [draft.hoursPerWeek, draft.wage, draft.charges].map(numberTyped);
  if (draft.start === '' || hoursPerWeek == null || wage == null || charges == null) return null;
  const wageValue = numberTyped(draft.wageValue);
  return {
    hoursPerWeek,
    start: draft.start,
    wagePerYear: draft.wagePer === 'year' ? wage : exact(wage * hoursPerWeek * WEEKS_A_YEAR),
    charges,
    coachingPerYear: numberTyped(draft.coachingPerYear) ?? 0,
    benefits: draft.benefits,
    ...(wageValue !== null && { wageSubsidy: { wageValue } }),
    learningPlace: draft.learningPlace,
    noRisk: draft.noRisk,
  };
}

/** The first thing that cannot be, in the order of the fields. */
export function problemIn({ fte: size, weight: counted, cost }: PositionFigures): Failure | null {
  const failed = [size, counted, cost].find((outcome) => outcome?.ok === false);
  return failed?.ok === false ? failed : null;
}

/** The position as a row of the list of options; `null` as long as something is missing or cannot be. */
export function optionOf(draft: DraftPosition, figures: PositionFigures): HireOption | null {
  const { fte: size, weight: counted, cost } = figures;
  const max = numberTyped(draft.max);
  const id = draft.name.trim();
  if (id === '' || max === null || size?.ok !== true || counted?.ok !== true || cost?.ok !== true)
    return null;
  return {
    id,
    kind: 'hire',
    fte: size.value,
    weight: counted.value,
    // A list of options holds what is spent; what brings money in costs nothing there.
    annualCost: Math.max(0, cost.value.total),
    max,
    addsToTotal: !draft.existingSeat,
  };
}

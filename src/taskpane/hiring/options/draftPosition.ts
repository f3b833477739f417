import {
  exact,
  fte,
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
import { yearsOf, type YearCost } from './positionYears';

/** The end of the date with which a year begins. */
const FIRST_DAY = '-01-01';

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
  /** Whether the subsidy goes by the flat share in its first months. */
  readonly flatStart: boolean;
  /** Surcharge of the subsidy for employer charges, a fraction; empty: that of the rules. */
  readonly surcharge: TypedFigure;
  /** Without holiday pay; empty: that of the rules, where they have one. */
  readonly minimumWagePerHour: TypedFigure;
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
  flatStart: false,
  surcharge: null,
  minimumWagePerHour: null,
  learningPlace: false,
  noRisk: false,
  max: 1,
  existingSeat: false,
};

/** What a position comes to: fte and weight for the ladder, and what it costs. */
export interface PositionFigures {
  readonly fte: Outcome<number> | null;
  readonly weight: Outcome<number> | null;
  /** The first whole year whose cost is known; otherwise the year in which the employment begins. */
  readonly cost: Outcome<CostLines> | null;
  /** Whether that is a whole year, so that it is what the position costs a year. */
  readonly isWholeYear: boolean;
  /** The year in which the employment begins and those after it; empty as long as a field is missing. */
  readonly years: readonly YearCost[];
}

/** What can be said of a position; `null` for what misses a field. */
export function figuresOf(draft: DraftPosition, rules: string | undefined): PositionFigures {
  const hoursPerWeek = numberTyped(draft.hoursPerWeek);
  const normHours = numberTyped(draft.normHours);
  const { position, contract } = draft;
  const cost = costOf(draft);
  const years: readonly YearCost[] = cost === null ? [] : yearsOf(cost);
  const [first, second] = years;
  const whole = draft.start.endsWith(FIRST_DAY) ? first : second;
  const chosen = whole?.cost.ok === true ? whole : first;
  return {
    fte: hoursPerWeek === null ? null : fte({ hoursPerWeek, ...(normHours !== null && { normHours }) }),
    weight:
      position === '' || contract === ''
        ? null
        : weight({ position, contract, ...(rules !== undefined && { rules }) }),
    cost: chosen?.cost ?? null,
    isWholeYear: chosen === whole,
    years,
  };
}

/**
 * Whether the minimum wage must be given for the year in which the employment begins or the year after it, because the
 * rules do not have it.
 */
export function asksMinimumWage(draft: DraftPosition): boolean {
  const cost = costOf({ ...draft, minimumWagePerHour: null });
  if (cost === null) return false;
  const asked = yearsOf(cost).slice(0, draft.start.endsWith(FIRST_DAY) ? 1 : 2);
  return asked.some((year) => !year.cost.ok && year.cost.parameter === 'minimumWagePerHour');
}

function costOf(draft: DraftPosition): PositionCost | null {
  const [hoursPerWeek, wage, charges] = [draft.hoursPerWeek, draft.wage, draft.charges].map(numberTyped);
  if (draft.start === '' || hoursPerWeek == null || wage == null || charges == null) return null;
  return {
    hoursPerWeek,
    start: draft.start,
    wagePerYear: draft.wagePer === 'year' ? wage : exact(wage * hoursPerWeek * WEEKS_A_YEAR),
    charges,
    coachingPerYear: numberTyped(draft.coachingPerYear) ?? 0,
    benefits: draft.benefits,
    ...subsidyOf(draft),
    learningPlace: draft.learningPlace,
    noRisk: draft.noRisk,
  };
}

function subsidyOf(draft: DraftPosition): Pick<PositionCost, 'wageSubsidy'> {
  const [wageValue, surcharge, minimumWagePerHour] = [
    draft.wageValue,
    draft.surcharge,
    draft.minimumWagePerHour,
  ].map(numberTyped);
  if (wageValue == null) return {};
  return {
    wageSubsidy: {
      wageValue,
      flatStart: draft.flatStart,
      ...(surcharge != null && { surcharge }),
      ...(minimumWagePerHour != null && { minimumWagePerHour }),
    },
  };
}

/** The first thing that cannot be, in the order of the fields. */
export function problemIn({ fte: size, weight: counted, cost }: PositionFigures): Failure | null {
  const failed = [size, counted, cost].find((outcome) => outcome?.ok === false);
  return failed?.ok === false ? failed : null;
}

/** The position as a row of the list of options; `null` as long as something is missing or cannot be. */
export function optionOf(draft: DraftPosition, figures: PositionFigures): HireOption | null {
  const { fte: size, weight: counted, cost, isWholeYear } = figures;
  const max = numberTyped(draft.max);
  const id = draft.name.trim();
  if (id === '' || max === null || !isWholeYear) return null;
  if (size?.ok !== true || counted?.ok !== true || cost?.ok !== true) return null;
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

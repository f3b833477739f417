import type { Chance, Outcome } from '../../../engine';
import type { TypedFigure } from '../figure';

/** The setting of a simulation as it can be typed; turnover and uncertainty are fractions. */
export type ChanceFields = Readonly<Record<'turnover' | 'hoursUncertainty' | 'runs' | 'seed', TypedFigure>>;

/** The answer of a simulation with the question it answered, so that it shows when the input has moved on. */
export interface ChanceRun {
  readonly question: string;
  readonly outcome: Outcome<Chance>;
}

/** What the step remembers: the period, the certificate and the simulation. */
export interface OutlookState {
  /** First month, such as `2026-03`; `null`: the month after the year that the staff list is of. */
  readonly from: string | null;
  readonly months: TypedFigure;
  /** Last day of the certificate, ISO; empty: none, or not known. */
  readonly certificateUntil: string;
  readonly chance: ChanceFields;
  readonly run: ChanceRun | null;
}

/** Everything that can happen in the step. */
export type OutlookAction =
  | {
      readonly type: 'periodTyped';
      readonly change: Partial<Pick<OutlookState, 'from' | 'months' | 'certificateUntil'>>;
    }
  | { readonly type: 'chanceTyped'; readonly change: Partial<ChanceFields> }
  | { readonly type: 'chanceRun'; readonly run: ChanceRun };

/** Three years: as long as a certificate of the PSO and one more application takes. */
const USUAL_MONTHS = 36;
const USUAL_RUNS = 2000;

/** The step before anything was typed. How many people leave is not known, so it is asked. */
export const INITIAL_OUTLOOK: OutlookState = {
  from: null,
  months: USUAL_MONTHS,
  certificateUntil: '',
  chance: { turnover: null, hoursUncertainty: null, runs: USUAL_RUNS, seed: 1 },
  run: null,
};

/** The next state of the step. */
export function outlookReducer(state: OutlookState, action: OutlookAction): OutlookState {
  switch (action.type) {
    case 'periodTyped':
      return { ...state, ...action.change };
    case 'chanceTyped':
      return { ...state, chance: { ...state.chance, ...action.change } };
    case 'chanceRun':
      return { ...state, run: action.run };
  }
}

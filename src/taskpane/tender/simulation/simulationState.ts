import type { Failure, Simulation, SimulationSetting, Trace } from '../../../engine';
import type { NumberEntry } from '../model/numberEntry';

/** What a simulation is made with, as typed. */
export type SimulationFields = Readonly<Record<keyof SimulationSetting, NumberEntry>>;

/** The answer of a simulation with the question it answered, so that it shows when the model has moved on. */
export interface SimulationRun {
  readonly question: string;
  readonly outcome: { readonly ok: true; readonly value: Simulation; readonly trace: Trace } | Failure;
}

/** Everything the simulation remembers. */
export interface SimulationState {
  readonly fields: SimulationFields;
  /** `null` before the first run. */
  readonly run: SimulationRun | null;
}

/** Everything that can happen in the simulation. */
export type SimulationAction =
  | { readonly type: 'simulationChanged'; readonly change: Partial<SimulationFields> }
  | { readonly type: 'simulationRun'; readonly run: SimulationRun };

/** Nothing has been tried yet. What the buyer expects to pay is the one thing only the officer knows. */
export const NO_SIMULATION: SimulationState = {
  fields: { estimate: null, bidders: 5, spread: 0.2, seed: 1, runs: 500 },
  run: null,
};

/** The next state of the simulation. */
export function simulationReducer(state: SimulationState, action: SimulationAction): SimulationState {
  switch (action.type) {
    case 'simulationChanged':
      return { ...state, fields: { ...state.fields, ...action.change } };
    case 'simulationRun':
      return { ...state, run: action.run };
  }
}

/** The setting as numbers; what is not filled in is no number, and the engine names it. */
export function settingOf({ estimate, bidders, spread, seed, runs }: SimulationFields): SimulationSetting {
  return {
    estimate: figure(estimate),
    bidders: figure(bidders),
    spread: figure(spread),
    seed: figure(seed),
    runs: figure(runs),
  };
}

function figure(entry: NumberEntry): number {
  return typeof entry === 'number' ? entry : NaN;
}

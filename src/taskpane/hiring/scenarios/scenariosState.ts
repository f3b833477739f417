/** What the step remembers. The scenarios themselves stand on their sheet. */
export interface ScenariosState {
  /** Name for the next scenario that is kept. */
  readonly name: string;
  /** The plan to keep, by its key. */
  readonly plan: string;
  /** Name of the scenario that the others are held against; `null` for the first on the sheet. */
  readonly base: string | null;
  /** Names of scenarios that are left out of the comparison. */
  readonly left: readonly string[];
}

/** Everything that can happen in the step. */
export type ScenariosAction =
  | { readonly type: 'scenarioNamed'; readonly name: string }
  | { readonly type: 'planChosen'; readonly plan: string }
  | { readonly type: 'baseChosen'; readonly base: string }
  | { readonly type: 'scenarioLeft'; readonly left: readonly string[] };

/** The step before anything happened: the best plan of the route is the one to keep. */
export const INITIAL_SCENARIOS: ScenariosState = { name: '', plan: 'best', base: null, left: [] };

/** The next state of the step. */
export function scenariosReducer(state: ScenariosState, action: ScenariosAction): ScenariosState {
  switch (action.type) {
    case 'scenarioNamed':
      return { ...state, name: action.name };
    case 'planChosen':
      return { ...state, plan: action.plan };
    case 'baseChosen':
      return { ...state, base: action.base };
    case 'scenarioLeft':
      return { ...state, left: action.left };
  }
}

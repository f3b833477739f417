import type { Level, OptionField, ScenarioField } from '../../engine';
import type { Source } from '../../workbook/workbook';
import { chooseField, type ChosenFields } from '../job/list/listKind';
import { NO_PART, partAt, type BlockRead, type PartState } from '../job/list/partState';
import type { Refused } from '../job/useShowCell';
import type { WrittenResult } from '../job/useWriteReport';
import type { TypedFigure } from './figure';
import { EMPTY_POSITION, type DraftPosition } from './options/draftPosition';
import {
  INITIAL_OUTLOOK,
  outlookReducer,
  type OutlookAction,
  type OutlookState,
} from './outlook/outlookState';
import type { RouteRun } from './route/routeRun';
import {
  INITIAL_SCENARIOS,
  scenariosReducer,
  type ScenariosAction,
  type ScenariosState,
} from './scenarios/scenariosState';
import type { HiringSources } from './sources';

/** The steps of the job, in order. */
export const STEPS = ['basis', 'options', 'route', 'scenarios', 'outlook'] as const;

/** A step of the job. */
export type Step = (typeof STEPS)[number];

/** The lists that the job reads itself; the staff list is read by the ladder job. */
export type Part = 'options' | 'scenarios';

/** Where the figures of the organisation come from: its own staff list, or typed in the pane. */
export type BasisFrom = 'staff' | 'typed';

/** The figures of an organisation as they can be typed, all in fte. */
export type TypedOrganisation = Readonly<
  Record<'totalFte' | 'weightedFte' | 'attributedFte' | 'targetFte', TypedFigure>
>;

/** What a plan may take at most; an empty field is no limit. */
export type Limits = Readonly<Record<'hires' | 'cost', TypedFigure>>;

/** Everything the hiring job remembers. What can be computed from it is not in it. */
export interface HiringState {
  readonly step: Step;
  /** What there is to read; `null` until the workbook has been asked. */
  readonly sources: readonly Source[] | null;
  readonly parts: Readonly<Record<Part, PartState>>;
  readonly optionFields: ChosenFields<OptionField>;
  readonly scenarioFields: ChosenFields<ScenarioField>;
  readonly from: BasisFrom;
  readonly typed: TypedOrganisation;
  /** The calendar year that typed figures are of. */
  readonly year: number;
  /** The level to reach; `null` for the next above the present one. */
  readonly goal: Level | null;
  readonly limits: Limits;
  /** The limit whose field the user asked for; `null` when none was. */
  readonly limitAskedFor: keyof Limits | null;
  /** The position whose cost is being worked out. */
  readonly draft: DraftPosition;
  /** The last route that was found, with the question it answered. */
  readonly run: RouteRun | null;
  readonly scenarios: ScenariosState;
  readonly outlook: OutlookState;
  /** Why the workbook could not be read or written, and what to do. */
  readonly refusal: Refused['text'] | null;
  readonly written: WrittenResult | null;
}

/** Everything that can happen in the hiring job. */
export type HiringAction =
  | { readonly type: 'stepChosen'; readonly step: Step; readonly limit?: keyof Limits }
  | { readonly type: 'sourcesListed'; readonly found: HiringSources }
  | { readonly type: 'sourceChosen'; readonly part: Part; readonly source: Source | null }
  | BlockRead<Part>
  | { readonly type: 'optionFieldChosen'; readonly column: string; readonly field: OptionField | null }
  | { readonly type: 'scenarioFieldChosen'; readonly column: string; readonly field: ScenarioField | null }
  | { readonly type: 'basisChosen'; readonly from: BasisFrom }
  | { readonly type: 'organisationTyped'; readonly change: Partial<TypedOrganisation> }
  | { readonly type: 'goalChosen'; readonly goal: Level }
  | { readonly type: 'limitTyped'; readonly change: Partial<Limits> }
  | { readonly type: 'positionTyped'; readonly change: Partial<DraftPosition> }
  | { readonly type: 'routeFound'; readonly run: RouteRun }
  | { readonly type: 'routeWritten'; readonly result: WrittenResult }
  | ScenariosAction
  | OutlookAction
  | Refused;

/** The job before anything happened. `today`: ISO; its year is the one that is planned at first. */
export function initialHiring(today: string): HiringState {
  return {
    step: 'basis',
    sources: null,
    parts: { options: NO_PART, scenarios: NO_PART },
    optionFields: {},
    scenarioFields: {},
    from: 'staff',
    typed: { totalFte: null, weightedFte: null, attributedFte: null, targetFte: null },
    year: Number(today.slice(0, 4)),
    goal: null,
    limits: { hires: null, cost: null },
    limitAskedFor: null,
    // A whole year of the position, so that its cost is that of a year.
    draft: { ...EMPTY_POSITION, start: `${today.slice(0, 4)}-01-01` },
    run: null,
    scenarios: INITIAL_SCENARIOS,
    outlook: INITIAL_OUTLOOK,
    refusal: null,
    written: null,
  };
}

function withPart(state: HiringState, part: Part, change: PartState): HiringState {
  return { ...state, parts: { ...state.parts, [part]: change }, refusal: null };
}

/** The most likely lists are taken where the user has none yet. */
function listSources(state: HiringState, { sources, options, scenarios }: HiringSources): HiringState {
  const { parts } = state;
  return {
    ...state,
    sources,
    parts: {
      options: parts.options.source === null ? partAt(options) : parts.options,
      scenarios: parts.scenarios.source === null ? partAt(scenarios) : parts.scenarios,
    },
  };
}

/** What the user said about columns belongs to the source it was said of. */
function chooseSource(state: HiringState, part: Part, source: Source | null): HiringState {
  const chosen = withPart(state, part, partAt(source));
  return part === 'options' ? { ...chosen, optionFields: {} } : { ...chosen, scenarioFields: {} };
}

/** The next state of the job. Pure: the workbook is asked elsewhere, and its answers arrive here as actions. */
export function hiringReducer(state: HiringState, action: HiringAction): HiringState {
  switch (action.type) {
    case 'stepChosen':
      return { ...state, step: action.step, limitAskedFor: action.limit ?? null };
    case 'sourcesListed':
      return listSources(state, action.found);
    case 'sourceChosen':
      return chooseSource(state, action.part, action.source);
    case 'blockRead':
      return withPart(state, action.part, { source: state.parts[action.part].source, block: action.block });
    case 'optionFieldChosen':
      return { ...state, optionFields: chooseField(state.optionFields, action.column, action.field) };
    case 'scenarioFieldChosen':
      return { ...state, scenarioFields: chooseField(state.scenarioFields, action.column, action.field) };
    case 'basisChosen':
      return { ...state, from: action.from };
    case 'organisationTyped':
      return { ...state, typed: { ...state.typed, ...action.change } };
    case 'goalChosen':
      return { ...state, goal: action.goal };
    case 'limitTyped':
      return { ...state, limits: { ...state.limits, ...action.change } };
    case 'positionTyped':
      return { ...state, draft: { ...state.draft, ...action.change } };
    case 'routeFound':
      return { ...state, run: action.run };
    case 'routeWritten':
      return { ...state, written: action.result, refusal: null };
    case 'scenarioNamed':
    case 'planChosen':
    case 'baseChosen':
    case 'scenarioLeft':
      return { ...state, scenarios: scenariosReducer(state.scenarios, action) };
    case 'periodTyped':
    case 'chanceTyped':
    case 'chanceRun':
      return { ...state, outlook: outlookReducer(state.outlook, action) };
    case 'refused':
      return { ...state, refusal: action.text };
  }
}

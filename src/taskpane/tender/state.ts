import type { Text } from '../../engine';
import type { CellBlock, Source } from '../../workbook/workbook';
import type { Exclusions } from './model/awardRequest';
import { chooseColumnRole, chooseJudge, withColumns } from './bids/columnState';
import type { ColumnRole } from './bids/columnRole';
import type { ChosenRoles } from './bids/columns';
import type { ChosenJudge, ChosenJudges } from './bids/judgedColumns';
import { lotsReducer, NO_LOTS, type LotsAction, type LotsState } from './lots/lotsState';
import type { Finding } from '../job/finding';
import { nextId } from './model/criterion';
import { EMPTY_MODEL, withIdsFrom, type TenderModel } from './model/model';
import type { ModelReading } from './model/modelFromSheet';
import { modelReducer, type ModelAction } from './model/modelState';
import type { FoundSources } from './bids/sources';
import type { ModelSheet } from './record/frozenTender';
import { guardFrozen } from './record/guard';
import {
  EMPTY_RECORD,
  frozenTender,
  isListed,
  noteModelSheet,
  recordReducer,
  type RecordAction,
  type RecordState,
} from './record/recordState';
import {
  NO_SIMULATION,
  simulationReducer,
  type SimulationAction,
  type SimulationState,
} from './simulation/simulationState';
import type { Refused } from '../job/useShowCell';
import type { WrittenResult } from '../job/useWriteReport';

/** The steps of the job, in order. */
export const STEPS = ['bids', 'model', 'result', 'reasons'] as const;

/** A step of the job. */
export type Step = (typeof STEPS)[number];

/** Everything the tender job remembers. What can be computed from it is not in it. */
export interface TenderState {
  readonly step: Step;
  /** What there is to read; `null` until the workbook has been asked. */
  readonly sources: readonly Source[] | null;
  /** The sources that hold an award model. */
  readonly modelSources: readonly Source[];
  readonly source: Source | null;
  /** The cells of the source; `null` while they are being read. */
  readonly block: CellBlock | null;
  /** Why the workbook could not be read, and what to do. */
  readonly refusal: Text | null;
  readonly roles: ChosenRoles;
  readonly judges: ChosenJudges;
  readonly model: TenderModel;
  /** Whether the criteria still follow the columns of the sheet; that ends when a model is read or a criterion removed. */
  readonly followsColumns: boolean;
  readonly modelFindings: readonly Finding[];
  /** Date on which certificates must be valid, ISO yyyy-mm-dd. */
  readonly referenceDate: string;
  readonly exclusions: Exclusions;
  readonly lots: LotsState;
  readonly simulation: SimulationState;
  readonly written: WrittenResult | null;
  readonly record: RecordState;
}

/** Everything that can happen in the tender job. */
export type TenderAction =
  | { readonly type: 'stepChosen'; readonly step: Step }
  | { readonly type: 'sourcesListed'; readonly found: FoundSources }
  | { readonly type: 'sourceChosen'; readonly source: Source }
  | { readonly type: 'blockRead'; readonly block: CellBlock }
  | Refused
  | { readonly type: 'roleChosen'; readonly column: string; readonly role: ColumnRole }
  | { readonly type: 'judgeChosen'; readonly column: string; readonly judge: ChosenJudge }
  | LotsAction
  | SimulationAction
  | ModelAction
  | { readonly type: 'referenceDateChosen'; readonly date: string }
  | { readonly type: 'bidExcluded'; readonly bid: string; readonly reason: string }
  | { readonly type: 'bidIncluded'; readonly bid: string }
  | { readonly type: 'modelRead'; readonly reading: ModelReading; readonly sheet?: ModelSheet }
  | { readonly type: 'resultWritten'; readonly result: WrittenResult }
  | { readonly type: 'tenderBegun'; readonly today: string }
  | RecordAction;

/** The job before anything happened. `today` is the date certificates are held against until the user chooses one. */
export function initialState(today: string): TenderState {
  return {
    step: 'bids',
    sources: null,
    modelSources: [],
    source: null,
    block: null,
    refusal: null,
    roles: {},
    judges: {},
    model: EMPTY_MODEL,
    followsColumns: true,
    modelFindings: [],
    referenceDate: today,
    exclusions: {},
    lots: NO_LOTS,
    simulation: NO_SIMULATION,
    written: null,
    record: EMPTY_RECORD,
  };
}

/** The most likely source is taken until the user chooses another, and when the one that was kept is not there any more. */
function listSources(state: TenderState, found: FoundSources): TenderState {
  const listed = { ...state, sources: found.sources, modelSources: found.models };
  if (state.source !== null && !isListed(state.source, found.sources)) {
    return { ...listed, source: found.likely, block: null };
  }
  return state.source === null && found.likely !== null ? chooseSource(listed, found.likely) : listed;
}

function chooseSource(state: TenderState, source: Source): TenderState {
  return {
    ...state,
    source,
    block: null,
    refusal: null,
    roles: {},
    judges: {},
    exclusions: {},
    lots: frozenTender(state.record) === null ? NO_LOTS : state.lots,
    model: state.followsColumns ? { ...state.model, criteria: [], costs: [] } : state.model,
  };
}

/** A model that was read replaces what stood there; its criteria are new ones, also when they look like the old. */
function takeModel(state: TenderState, { model, findings }: ModelReading): TenderState {
  return withColumns({
    ...state,
    model: withIdsFrom(model, nextId(state.model.criteria)),
    refusal: null,
    modelFindings: findings,
    followsColumns: false,
  });
}

/** Everything of the tender before makes room; what the workbook keeps and what there is to read stays known. */
function beginTender(state: TenderState, today: string): TenderState {
  const { sources, modelSources, source, block, record } = state;
  const { kept } = record;
  return withColumns({
    ...initialState(today),
    sources,
    modelSources,
    source,
    block,
    record: { ...EMPTY_RECORD, kept },
  });
}

/**
 * The next state of the job. Pure: the workbook is asked elsewhere, and its answers arrive here as actions. Whatever
 * happens, a frozen model stays what it is.
 */
export function tenderReducer(state: TenderState, action: TenderAction): TenderState {
  return guardFrozen(state, nextState(state, action));
}

function nextState(state: TenderState, action: TenderAction): TenderState {
  switch (action.type) {
    case 'stepChosen':
      return { ...state, step: action.step };
    case 'sourcesListed':
      return listSources(state, action.found);
    case 'sourceChosen':
      return chooseSource(state, action.source);
    case 'blockRead':
      return withColumns({ ...state, block: action.block, refusal: null });
    case 'refused':
      return { ...state, refusal: action.text };
    case 'roleChosen':
      return chooseColumnRole(state, action.column, action.role);
    case 'judgeChosen':
      return chooseJudge(state, action.column, action.judge);
    case 'lotShown':
    case 'lotsPerBidderChanged':
    case 'lotRuleChosen':
    case 'lotOrderChanged':
    case 'lotPreferenceChanged':
    case 'combinationAdded':
    case 'combinationChanged':
    case 'combinationRemoved':
      return { ...state, lots: lotsReducer(state.lots, action) };
    case 'simulationChanged':
    case 'simulationRun':
      return { ...state, simulation: simulationReducer(state.simulation, action) };
    case 'criterionRemoved':
    case 'costRemoved':
      return { ...state, model: modelReducer(state.model, action), followsColumns: false };
    case 'modelChanged':
    case 'priceChanged':
    case 'criterionAdded':
    case 'criterionChanged':
    case 'costAdded':
    case 'costChanged':
      return { ...state, model: modelReducer(state.model, action) };
    case 'referenceDateChosen':
      return { ...state, referenceDate: action.date };
    case 'bidExcluded':
      return { ...state, exclusions: { ...state.exclusions, [action.bid]: action.reason } };
    case 'bidIncluded': {
      const others = Object.entries(state.exclusions).filter(([bid]) => bid !== action.bid);
      return { ...state, exclusions: Object.fromEntries(others) };
    }
    case 'modelRead': {
      const record = noteModelSheet(state.record, action.sheet ?? null);
      return takeModel({ ...state, record }, action.reading);
    }
    case 'resultWritten':
      return { ...state, written: action.result, refusal: null };
    case 'tenderBegun':
      return beginTender(state, action.today);
    default:
      return recordReducer(state, action);
  }
}

import type { Text } from '../../engine';
import type { CellBlock, Source } from '../../workbook/workbook';
import type { Exclusions } from './model/awardRequest';
import { readTable } from './bids/bidTable';
import type { ColumnRole } from './bids/columnRole';
import { chooseRole, recogniseColumns, type ChosenRoles } from './bids/columns';
import type { Finding } from '../job/finding';
import { addMissingCriteria, linkModel } from './model/linkModel';
import {
  EMPTY_MODEL,
  emptyCriterion,
  nextId,
  type Criterion,
  type CriterionKind,
  type PriceModel,
  type TenderModel,
} from './model/model';
import type { ModelReading } from './model/modelFromSheet';
import type { FoundSources } from './bids/sources';
import type { Refused } from '../job/useShowCell';
import type { WrittenResult } from '../job/useWriteReport';

/** The steps of the job, in order. */
export const STEPS = ['bids', 'model', 'result'] as const;

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
  readonly model: TenderModel;
  /** Whether the criteria still follow the columns of the sheet; that ends when a model is read or a criterion removed. */
  readonly followsColumns: boolean;
  readonly modelFindings: readonly Finding[];
  /** Date on which certificates must be valid, ISO yyyy-mm-dd. */
  readonly referenceDate: string;
  readonly exclusions: Exclusions;
  readonly written: WrittenResult | null;
}

/** Everything that can happen in the tender job. */
export type TenderAction =
  | { readonly type: 'stepChosen'; readonly step: Step }
  | { readonly type: 'sourcesListed'; readonly found: FoundSources }
  | { readonly type: 'sourceChosen'; readonly source: Source }
  | { readonly type: 'blockRead'; readonly block: CellBlock }
  | Refused
  | { readonly type: 'roleChosen'; readonly column: string; readonly role: ColumnRole }
  | { readonly type: 'priceChanged'; readonly change: Partial<PriceModel> }
  | { readonly type: 'criterionAdded'; readonly kind: CriterionKind; readonly name: string }
  | { readonly type: 'criterionChanged'; readonly criterion: Criterion }
  | { readonly type: 'criterionRemoved'; readonly id: number }
  | { readonly type: 'afterExclusionChosen'; readonly choice: 'recompute' | 'keep' }
  | { readonly type: 'referenceDateChosen'; readonly date: string }
  | { readonly type: 'bidExcluded'; readonly bid: string; readonly reason: string }
  | { readonly type: 'bidIncluded'; readonly bid: string }
  | { readonly type: 'modelRead'; readonly reading: ModelReading }
  | { readonly type: 'resultWritten'; readonly result: WrittenResult };

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
    model: EMPTY_MODEL,
    followsColumns: true,
    modelFindings: [],
    referenceDate: today,
    exclusions: {},
    written: null,
  };
}

/** Lets the model follow the columns of what was read. */
function withColumns(state: TenderState): TenderState {
  const table = state.block && readTable(state.block).table;
  if (!table) return state;
  const columns = recogniseColumns(table, state.roles);
  const linked = linkModel(state.model, columns);
  return { ...state, model: state.followsColumns ? addMissingCriteria(linked, table, columns) : linked };
}

/** The most likely source is taken until the user chooses another. */
function listSources(state: TenderState, found: FoundSources): TenderState {
  const listed = { ...state, sources: found.sources, modelSources: found.models };
  return state.source === null && found.likely !== null ? chooseSource(listed, found.likely) : listed;
}

function chooseSource(state: TenderState, source: Source): TenderState {
  return {
    ...state,
    source,
    block: null,
    refusal: null,
    roles: {},
    exclusions: {},
    model: state.followsColumns ? { ...state.model, criteria: [] } : state.model,
  };
}

function chooseColumnRole(state: TenderState, column: string, role: ColumnRole): TenderState {
  const table = state.block && readTable(state.block).table;
  if (!table) return state;
  const roles = chooseRole(recogniseColumns(table, state.roles), state.roles, column, role);
  const criteria = state.followsColumns
    ? state.model.criteria.filter((criterion) => criterion.column !== column)
    : state.model.criteria;
  return withColumns({ ...state, roles, model: { ...state.model, criteria } });
}

/** A model from a sheet replaces what stood there; its criteria are new ones, also when they look like the old. */
function takeModel(state: TenderState, { model, findings }: ModelReading): TenderState {
  const used = nextId(state.model.criteria);
  const criteria = model.criteria.map((criterion) => ({ ...criterion, id: criterion.id + used }));
  return withColumns({
    ...state,
    model: { ...model, criteria },
    refusal: null,
    modelFindings: findings,
    followsColumns: false,
  });
}

function changeCriteria(state: TenderState, criteria: readonly Criterion[]): TenderState {
  return { ...state, model: { ...state.model, criteria } };
}

/** The next state of the job. Pure: the workbook is asked elsewhere, and its answers arrive here as actions. */
export function tenderReducer(state: TenderState, action: TenderAction): TenderState {
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
    case 'priceChanged':
      return { ...state, model: { ...state.model, price: { ...state.model.price, ...action.change } } };
    case 'criterionAdded': {
      const { criteria } = state.model;
      return changeCriteria(state, [
        ...criteria,
        emptyCriterion(action.kind, nextId(criteria), action.name, null),
      ]);
    }
    case 'criterionChanged':
      return changeCriteria(
        state,
        state.model.criteria.map((criterion) =>
          criterion.id === action.criterion.id ? action.criterion : criterion,
        ),
      );
    case 'criterionRemoved': {
      const kept = state.model.criteria.filter(({ id }) => id !== action.id);
      return { ...changeCriteria(state, kept), followsColumns: false };
    }
    case 'afterExclusionChosen':
      return { ...state, model: { ...state.model, afterExclusion: action.choice } };
    case 'referenceDateChosen':
      return { ...state, referenceDate: action.date };
    case 'bidExcluded':
      return { ...state, exclusions: { ...state.exclusions, [action.bid]: action.reason } };
    case 'bidIncluded': {
      const others = Object.entries(state.exclusions).filter(([bid]) => bid !== action.bid);
      return { ...state, exclusions: Object.fromEntries(others) };
    }
    case 'modelRead':
      return takeModel(state, action.reading);
    case 'resultWritten':
      return { ...state, written: action.result, refusal: null };
  }
}

import { latest } from '../../../engine';
import type { CellBlock, Source } from '../../../workbook/workbook';
import type { WrittenResult } from '../../job/useWriteReport';
import { lotsThatCount, type LotRulesState } from '../lots/lotRules';
import { tenderModelOf } from '../model/fromAwardModel';
import type { TenderModel } from '../model/model';
import { takenOver } from './takenOver';
import type { TenderState } from '../state';
import type { FrozenTender, ModelSheet, Setup, Tenders } from './frozenTender';
import { readTenders, type ReadTenders } from './keptTenders';

/** What the workbook keeps of tenders, as it was last read or written. */
export interface Kept {
  readonly text: string | null;
  readonly read: ReadTenders;
}

/** A change of a frozen model that is being made and does not count yet. */
export interface ModelEdit {
  /** The model that counts until the change is confirmed. */
  readonly before: TenderModel;
  /** The rules for lots that count until then. */
  readonly lotsBefore: LotRulesState;
  readonly reason: string;
  /** The change whose consequences were last asked for; `null` when they were not. */
  readonly lookedAt: Pick<TenderState, 'model' | 'lots'> | null;
  /** The sheet that the change was read from; `null` when it was made on the pane. */
  readonly sheet: ModelSheet | null;
}

/** What the tender job remembers of freezing, changing and giving reasons. */
export interface RecordState {
  /** `null` until the workbook has been asked. */
  readonly kept: Kept | null;
  readonly edit: ModelEdit | null;
  /** The sheet that the model on the pane was read from; `null` when it was filled in here. */
  readonly modelSheet: ModelSheet | null;
  /** The cells of that sheet as they are now; `null` until they have been read again. */
  readonly sheetNow: CellBlock | null;
  /** Cells of the sheet with reasons; `null` until it was read. */
  readonly reasons: CellBlock | null;
  readonly reasonsWritten: WrittenResult | null;
  /** Whether the sheet with reasons was made and is not there any more. */
  readonly reasonsMissing: boolean;
  readonly lettersWritten: WrittenResult | null;
}

/** Nothing asked, nothing frozen. */
export const EMPTY_RECORD: RecordState = {
  kept: null,
  edit: null,
  modelSheet: null,
  sheetNow: null,
  reasons: null,
  reasonsWritten: null,
  reasonsMissing: false,
  lettersWritten: null,
};

/** Everything that can happen to the record. */
export type RecordAction =
  | { readonly type: 'recordRead'; readonly text: string | null }
  | { readonly type: 'recordKept'; readonly text: string; readonly tenders: Tenders }
  | { readonly type: 'setupKept'; readonly text: string }
  | { readonly type: 'editBegun' }
  | { readonly type: 'editReasonTyped'; readonly reason: string }
  | { readonly type: 'editLookedAt' }
  | { readonly type: 'editCancelled' }
  | { readonly type: 'sheetTakenOver'; readonly block: CellBlock }
  | { readonly type: 'modelSheetRead'; readonly block: CellBlock }
  | { readonly type: 'reasonsRead'; readonly block: CellBlock }
  | { readonly type: 'reasonsMissing' }
  | { readonly type: 'reasonsWritten'; readonly result: WrittenResult }
  | { readonly type: 'lettersWritten'; readonly result: WrittenResult };

/** Notes from which sheet a model was read; `null` when it came from elsewhere. A frozen model keeps its own sheet. */
export function noteModelSheet(record: RecordState, sheet: ModelSheet | null): RecordState {
  if (record.edit !== null) return { ...record, edit: { ...record.edit, sheet } };
  return frozenTender(record) === null ? { ...record, modelSheet: sheet, sheetNow: null } : record;
}

/** The tenders that the workbook keeps; `null` as long as that is not known or cannot be read. */
export function keptTenders({ kept }: RecordState): Tenders | null {
  return kept?.read.kind === 'read' ? kept.read.tenders : null;
}

/** The frozen tender; `null` before the model is frozen. */
export function frozenTender(record: RecordState): FrozenTender | null {
  return keptTenders(record)?.current ?? null;
}

/** The model that counts: while a frozen model is being changed, the model as it was. */
export function modelThatCounts(state: Pick<TenderState, 'model' | 'record'>): TenderModel {
  return state.record.edit?.before ?? state.model;
}

/** The next state after something happened to the record. */
export function recordReducer(state: TenderState, action: RecordAction): TenderState {
  const { record } = state;
  const remember = (change: Partial<RecordState>): TenderState => ({
    ...state,
    record: { ...record, ...change },
  });
  switch (action.type) {
    case 'recordRead':
      if (record.kept?.text === action.text) return state;
      return restore(remember({ kept: { text: action.text, read: readTenders(action.text) } }));
    case 'recordKept': {
      const { text, tenders } = action;
      const kept: Kept = { text, read: { kind: 'read', tenders } };
      const modelSheet = tenders.current?.modelSheet ?? record.modelSheet;
      return { ...remember({ kept, edit: null, modelSheet }), followsColumns: false, refusal: null };
    }
    case 'setupKept':
      return remember({ kept: { text: action.text, read: readTenders(action.text) } });
    case 'editBegun':
      return remember({
        edit: { before: state.model, lotsBefore: state.lots, reason: '', lookedAt: null, sheet: null },
      });
    case 'editReasonTyped':
      return record.edit ? remember({ edit: { ...record.edit, reason: action.reason } }) : state;
    case 'editLookedAt':
      return record.edit
        ? remember({ edit: { ...record.edit, lookedAt: { model: state.model, lots: state.lots } } })
        : state;
    case 'editCancelled':
      return record.edit
        ? { ...remember({ edit: null }), model: record.edit.before, lots: lotsThatCount(state) }
        : state;
    case 'sheetTakenOver':
      return takenOver(state, action.block);
    case 'modelSheetRead':
      return remember({ sheetNow: action.block });
    case 'reasonsRead':
      return remember({ reasons: action.block, reasonsMissing: false });
    case 'reasonsMissing':
      return remember({ reasons: null, reasonsMissing: true });
    case 'reasonsWritten':
      return {
        ...remember({ reasonsWritten: action.result, reasons: null, reasonsMissing: false }),
        refusal: null,
      };
    case 'lettersWritten':
      return { ...remember({ lettersWritten: action.result }), refusal: null };
  }
}

/** Goes on with the tender that the workbook keeps: its model, and how its bids were read. */
function restore(state: TenderState): TenderState {
  const tender = frozenTender(state.record);
  if (tender === null) return state;
  const { setup, modelSheet, seal } = tender;
  const { source, roles, judges, referenceDate, exclusions, lots, reasonsSheet } = setup;
  const isThere = source !== null && (state.sources === null || isListed(source, state.sources));
  return {
    ...state,
    source: isThere ? source : state.source,
    block: isThere ? null : state.block,
    roles,
    judges,
    referenceDate,
    exclusions,
    lots,
    model: withColumnsOf(tenderModelOf(latest(seal).model), setup),
    followsColumns: false,
    modelFindings: [],
    record: {
      ...EMPTY_RECORD,
      kept: state.record.kept,
      modelSheet,
      reasonsWritten: reasonsSheet && { ...reasonsSheet, address: 'A1', question: '' },
    },
  };
}

/** Whether a sheet or table is still there. */
export function isListed(source: Source, sources: readonly Source[]): boolean {
  return (
    source.kind === 'selection' ||
    sources.some(({ kind, name }) => kind === source.kind && name === source.name)
  );
}

/** The model with the columns that its criteria and costs were read from. */
function withColumnsOf(model: TenderModel, { columns }: Setup): TenderModel {
  return {
    ...model,
    criteria: model.criteria.map((criterion) => ({ ...criterion, column: columns[criterion.name] ?? null })),
    costs: model.costs.map((cost) => ({ ...cost, column: columns[cost.name] ?? null })),
  };
}

/** How the bids are read now, to keep beside the model. */
export function setupOf(state: TenderState): Setup {
  const { source, roles, judges, model, referenceDate, exclusions, lots, record } = state;
  const written = record.reasonsWritten;
  return {
    source: source?.kind === 'selection' ? null : source,
    roles,
    judges,
    columns: Object.fromEntries(
      [...model.criteria, ...model.costs].flatMap(({ name, column }) =>
        column === null ? [] : [[name, column] as const],
      ),
    ),
    referenceDate,
    exclusions,
    lots,
    reasonsSheet: written && { sheet: written.sheet, sheetId: written.sheetId },
  };
}

import type { PurchaseField, StaffField } from '../../engine';
import type { WrittenResult } from '../job/useWriteReport';
import type { Refused } from '../job/useShowCell';
import { chooseField, type ChosenFields } from '../job/list/listKind';
import {
  choosePart,
  listParts,
  NO_PART,
  partAt,
  readPart,
  type BlockRead,
  type PartsState,
  type SourceChosen,
} from '../job/list/partState';
import type { OrganisationField } from './organisation';
import type { LadderSources } from './sources';

/** The steps of the job, in order. */
export const STEPS = ['data', 'standing'] as const;

/** A step of the job. */
export type Step = (typeof STEPS)[number];

/** The parts of the job that are read from the workbook. */
export type Part = 'staff' | 'purchases' | 'organisation';

/** A figure as typed in the pane; `null` when the field was emptied. */
export type TypedFigure = number | null | 'unreadable';

/** Everything the ladder job remembers. What can be computed from it is not in it. */
export interface LadderState extends PartsState<Part> {
  readonly step: Step;
  readonly staffFields: ChosenFields<StaffField>;
  readonly purchaseFields: ChosenFields<PurchaseField>;
  /** Figures typed in the pane; they go before those of a sheet. */
  readonly typed: Readonly<Partial<Record<OrganisationField, TypedFigure>>>;
  readonly written: WrittenResult | null;
}

/** Everything that can happen in the ladder job. */
export type LadderAction =
  | { readonly type: 'stepChosen'; readonly step: Step }
  | { readonly type: 'sourcesListed'; readonly found: LadderSources }
  | SourceChosen<Part>
  | BlockRead<Part>
  | { readonly type: 'staffFieldChosen'; readonly column: string; readonly field: StaffField | null }
  | { readonly type: 'purchaseFieldChosen'; readonly column: string; readonly field: PurchaseField | null }
  | { readonly type: 'figureTyped'; readonly field: OrganisationField; readonly value: TypedFigure }
  | { readonly type: 'overviewWritten'; readonly result: WrittenResult }
  | Refused;

/** The job before anything happened. */
export const INITIAL_LADDER: LadderState = {
  step: 'data',
  sources: null,
  parts: { staff: NO_PART, purchases: NO_PART, organisation: NO_PART },
  staffFields: {},
  purchaseFields: {},
  typed: {},
  refusal: null,
  written: null,
};

/** What the user said about columns and figures belongs to the source it was said of. */
function chooseSource(state: LadderState, action: SourceChosen<Part>): LadderState {
  const chosen = choosePart(state, action);
  switch (action.part) {
    case 'staff':
      return { ...chosen, staffFields: {} };
    case 'purchases':
      return { ...chosen, purchaseFields: {} };
    case 'organisation':
      return { ...chosen, typed: {} };
  }
}

function listSources(state: LadderState, found: LadderSources): LadderState {
  return listParts(state, found.sources, 'staff', {
    staff: partAt(found.staff),
    purchases: partAt(found.purchases),
    organisation: partAt(found.organisation),
  });
}

/** The next state of the job. Pure: the workbook is asked elsewhere, and its answers arrive here as actions. */
export function ladderReducer(state: LadderState, action: LadderAction): LadderState {
  switch (action.type) {
    case 'stepChosen':
      return { ...state, step: action.step };
    case 'sourcesListed':
      return listSources(state, action.found);
    case 'sourceChosen':
      return chooseSource(state, action);
    case 'blockRead':
      return readPart(state, action);
    case 'staffFieldChosen':
      return { ...state, staffFields: chooseField(state.staffFields, action.column, action.field) };
    case 'purchaseFieldChosen':
      return { ...state, purchaseFields: chooseField(state.purchaseFields, action.column, action.field) };
    case 'figureTyped':
      return { ...state, typed: { ...state.typed, [action.field]: action.value } };
    case 'overviewWritten':
      return { ...state, written: action.result, refusal: null };
    case 'refused':
      return { ...state, refusal: action.text };
  }
}

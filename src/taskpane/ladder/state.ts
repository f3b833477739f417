import type { PurchaseField, StaffField } from '../../engine';
import type { Source } from '../../workbook/workbook';
import type { WrittenResult } from '../job/useWriteReport';
import type { Refused } from '../job/useShowCell';
import { chooseField, type ChosenFields } from '../job/list/listKind';
import { NO_PART, partAt, type BlockRead, type PartState } from '../job/list/partState';
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
export interface LadderState {
  readonly step: Step;
  /** What there is to read; `null` until the workbook has been asked. */
  readonly sources: readonly Source[] | null;
  readonly parts: Readonly<Record<Part, PartState>>;
  readonly staffFields: ChosenFields<StaffField>;
  readonly purchaseFields: ChosenFields<PurchaseField>;
  /** Figures typed in the pane; they go before those of a sheet. */
  readonly typed: Readonly<Partial<Record<OrganisationField, TypedFigure>>>;
  /** Why the workbook could not be read or written, and what to do. */
  readonly refusal: Refused['text'] | null;
  readonly written: WrittenResult | null;
}

/** Everything that can happen in the ladder job. */
export type LadderAction =
  | { readonly type: 'stepChosen'; readonly step: Step }
  | { readonly type: 'sourcesListed'; readonly found: LadderSources }
  | { readonly type: 'sourceChosen'; readonly part: Part; readonly source: Source | null }
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

function withPart(state: LadderState, part: Part, change: PartState): LadderState {
  return { ...state, parts: { ...state.parts, [part]: change }, refusal: null };
}

/** What the user said about columns and figures belongs to the source it was said of. */
function chooseSource(state: LadderState, part: Part, source: Source | null): LadderState {
  const chosen = withPart(state, part, partAt(source));
  switch (part) {
    case 'staff':
      return { ...chosen, staffFields: {} };
    case 'purchases':
      return { ...chosen, purchaseFields: {} };
    case 'organisation':
      return { ...chosen, typed: {} };
  }
}

/** The most likely sources are taken until the user has a staff list. */
function listSources(state: LadderState, found: LadderSources): LadderState {
  const listed = { ...state, sources: found.sources };
  if (state.parts.staff.source !== null) return listed;
  const { staff, purchases, organisation } = found;
  return {
    ...listed,
    parts: {
      staff: partAt(staff),
      purchases: partAt(purchases),
      organisation: partAt(organisation),
    },
  };
}

/** The next state of the job. Pure: the workbook is asked elsewhere, and its answers arrive here as actions. */
export function ladderReducer(state: LadderState, action: LadderAction): LadderState {
  switch (action.type) {
    case 'stepChosen':
      return { ...state, step: action.step };
    case 'sourcesListed':
      return listSources(state, action.found);
    case 'sourceChosen':
      return chooseSource(state, action.part, action.source);
    case 'blockRead':
      return withPart(state, action.part, {
        source: state.parts[action.part].source,
        block: action.block,
      });
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

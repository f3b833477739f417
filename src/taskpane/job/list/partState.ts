import { useCallback, type Dispatch } from 'react';
import type { CellBlock, Source } from '../../../workbook/workbook';
import { useTexts } from '../../shell/texts';
import { useFollow } from '../useFollow';
import type { Refused } from '../useShowCell';

/** A part of the workbook that a job reads. */
export interface PartState {
  readonly source: Source | null;
  /** The cells of the source; `null` while they are being read. */
  readonly block: CellBlock | null;
}

/** What a job knows of the parts of the workbook that it reads. */
export interface PartsState<Part extends string> {
  /** What there is to read; `null` until the workbook has been asked. */
  readonly sources: readonly Source[] | null;
  readonly parts: Readonly<Record<Part, PartState>>;
  /** Why the workbook could not be read or written, and what to do. */
  readonly refusal: Refused['text'] | null;
}

/** A part that is not there, or has not been found yet. */
export const NO_PART: PartState = { source: null, block: null };

/** What a job is told when the user says where a part is. */
export interface SourceChosen<Part extends string> {
  readonly type: 'sourceChosen';
  readonly part: Part;
  readonly source: Source | null;
}

/** What a job is told when a part was read. */
export interface BlockRead<Part extends string> {
  readonly type: 'blockRead';
  readonly part: Part;
  readonly block: CellBlock;
}

/** A part as it was found, before it has been read. */
export function partAt(source: Source | null): PartState {
  return { source, block: null };
}

/** The likely places of the parts are taken until the user has the part that the job cannot do without. */
export function listParts<Part extends string, State extends PartsState<Part>>(
  state: State & PartsState<Part>,
  sources: readonly Source[],
  main: NoInfer<Part>,
  likely: PartsState<Part>['parts'],
): State {
  const listed = { ...state, sources };
  return state.parts[main].source === null ? { ...listed, parts: likely } : listed;
}

/** The job after the user said where a part is. */
export function choosePart<Part extends string, State extends PartsState<Part>>(
  state: State & PartsState<Part>,
  { part, source }: SourceChosen<Part>,
): State {
  return withPart(state, part, partAt(source));
}

/** The job after a part was read. */
export function readPart<Part extends string, State extends PartsState<Part>>(
  state: State & PartsState<Part>,
  { part, block }: BlockRead<Part>,
): State {
  return withPart(state, part, { source: state.parts[part].source, block });
}

function withPart<Part extends string, State extends PartsState<Part>>(
  state: State & PartsState<Part>,
  part: Part,
  change: PartState,
): State {
  return { ...state, parts: { ...state.parts, [part]: change }, refusal: null };
}

/** Reads a part, and again whenever a cell of its sheet changes. */
export function usePart<Part extends string>(
  part: Part,
  { source }: PartState,
  dispatch: Dispatch<BlockRead<Part> | Refused>,
): void {
  const { translate } = useTexts();
  const read = useCallback(
    (block: CellBlock) => dispatch({ type: 'blockRead', part, block }),
    [dispatch, part],
  );
  useFollow(source, translate('job.sheetChanged', { sheet: source?.sheet ?? '' }), read, dispatch);
}

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

/** A part that is not there, or has not been found yet. */
export const NO_PART: PartState = { source: null, block: null };

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

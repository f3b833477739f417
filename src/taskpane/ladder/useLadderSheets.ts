import { useCallback, type Dispatch } from 'react';
import type { CellBlock } from '../../workbook/workbook';
import { useTexts } from '../shell/texts';
import { useFollow } from '../job/useFollow';
import type { LadderAction, LadderState, Part } from './state';

/** Reads the chosen parts, and each again whenever a cell of its sheet changes. */
export function useLadderSheets(state: LadderState, dispatch: Dispatch<LadderAction>): void {
  usePart('staff', state, dispatch);
  usePart('purchases', state, dispatch);
  usePart('organisation', state, dispatch);
}

function usePart(part: Part, state: LadderState, dispatch: Dispatch<LadderAction>): void {
  const { translate } = useTexts();
  const { source } = state.parts[part];
  const read = useCallback(
    (block: CellBlock) => dispatch({ type: 'blockRead', part, block }),
    [dispatch, part],
  );
  useFollow(source, translate('job.sheetChanged', { sheet: source?.sheet ?? '' }), read, dispatch);
}

import { useCallback, type Dispatch } from 'react';
import type { CellBlock } from '../../workbook/workbook';
import { useFollow } from '../job/useFollow';
import { useTexts } from '../shell/texts';
import type { Part, SocialReturnAction, SocialReturnState } from './state';

/** Reads the chosen tables, and each again whenever a cell of its sheet changes. */
export function useRegisterSheets(state: SocialReturnState, dispatch: Dispatch<SocialReturnAction>): void {
  usePart('contracts', state, dispatch);
  usePart('placements', state, dispatch);
  usePart('spending', state, dispatch);
}

function usePart(part: Part, state: SocialReturnState, dispatch: Dispatch<SocialReturnAction>): void {
  const { translate } = useTexts();
  const { source } = state.parts[part];
  const read = useCallback(
    (block: CellBlock) => dispatch({ type: 'blockRead', part, block }),
    [dispatch, part],
  );
  useFollow(source, translate('job.sheetChanged', { sheet: source?.sheet ?? '' }), read, dispatch);
}

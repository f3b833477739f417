import { useCallback, type Dispatch } from 'react';
import type { CellBlock } from '../../../workbook/workbook';
import { useFollow } from '../../job/useFollow';
import { useTexts } from '../../shell/texts';
import type { TenderAction, TenderState } from '../state';

/** Reads the chosen source, and again whenever a cell of its sheet changes. */
export function useSheet(state: TenderState, dispatch: Dispatch<TenderAction>): void {
  const { translate } = useTexts();
  const read = useCallback((block: CellBlock) => dispatch({ type: 'blockRead', block }), [dispatch]);
  useFollow(state.source, translate('tender.sheetChanged'), read, dispatch);
}

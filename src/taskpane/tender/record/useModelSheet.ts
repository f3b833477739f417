import { useCallback, type Dispatch } from 'react';
import type { CellBlock } from '../../../workbook/workbook';
import { useFollow } from '../../job/useFollow';
import { useTexts } from '../../shell/texts';
import type { TenderAction, TenderState } from '../state';

/** Reads the sheet that the model came from, and again whenever a cell of it changes. */
export function useModelSheet({ record }: TenderState, dispatch: Dispatch<TenderAction>): void {
  const { translate } = useTexts();
  const read = useCallback((block: CellBlock) => dispatch({ type: 'modelSheetRead', block }), [dispatch]);
  useFollow(record.modelSheet?.source ?? null, translate('record.sheetChanged'), read, dispatch);
}

import { useCallback, type Dispatch } from 'react';
import { sentenceFor, useWorkbook } from '../shell/workbookContext';
import type { TenderAction } from './state';

/** Selects a place on a sheet in Excel; when Excel refuses, the job says why. */
export function useShowCell(
  dispatch: Dispatch<TenderAction>,
): (place: { readonly sheet: string; readonly address: string }) => void {
  const workbook = useWorkbook();
  return useCallback(
    ({ sheet, address }) => {
      workbook
        .select(sheet, address)
        .catch((reason: unknown) => dispatch({ type: 'refused', text: sentenceFor(reason) }));
    },
    [workbook, dispatch],
  );
}

import { useCallback, type Dispatch } from 'react';
import type { Text } from '../../engine';
import { sentenceFor, useWorkbook } from '../shell/workbookContext';

/** What a job is told when Excel refuses. */
export interface Refused {
  readonly type: 'refused';
  readonly text: Text;
}

/** Selects a place on a sheet in Excel; when Excel refuses, the job says why. */
export function useShowCell(
  dispatch: Dispatch<Refused>,
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

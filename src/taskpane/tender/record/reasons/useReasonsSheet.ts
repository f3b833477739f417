import { useCallback, useMemo, type Dispatch } from 'react';
import type { CellBlock, Source } from '../../../../workbook/workbook';
import { useFollow } from '../../../job/useFollow';
import { useTexts } from '../../../shell/texts';
import type { TenderAction, TenderState } from '../../state';

/** Reads the sheet with reasons, and again whenever somebody types on it. Without the sheet there are no reasons yet. */
export function useReasonsSheet({ record }: TenderState, dispatch: Dispatch<TenderAction>): void {
  const { translate } = useTexts();
  const sheet = record.reasonsWritten?.sheet ?? null;
  const sheetId = record.reasonsWritten?.sheetId ?? null;
  const source = useMemo(
    () => (sheet === null || sheetId === null ? null : wholeSheet(sheet)),
    [sheet, sheetId],
  );
  const read = useCallback((block: CellBlock) => dispatch({ type: 'reasonsRead', block }), [dispatch]);
  const missing = useCallback(() => dispatch({ type: 'reasonsMissing' }), [dispatch]);
  useFollow(source, translate('record.reasons.read'), read, dispatch, missing);
}

/** A whole sheet as something to read; how much is on it shows when it is read. */
function wholeSheet(sheet: string): Source {
  return { kind: 'sheet', sheet, name: sheet, address: '', rows: 0, columns: 0 };
}

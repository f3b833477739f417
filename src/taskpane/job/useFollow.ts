import { useEffect, type Dispatch } from 'react';
import { WorkbookRefusal, type CellBlock, type Source } from '../../workbook/workbook';
import { useAnnounce } from '../shell/announcer';
import { sentenceFor, useWorkbook } from '../shell/workbookContext';
import type { Refused } from './useShowCell';

/**
 * Reads a source, and again whenever a cell of its sheet changes: the sheet leads, the pane follows. `changed` is what
 * is said when it was read again. `onMissing` takes the place of the refusal when there is no such sheet.
 */
export function useFollow(
  source: Source | null,
  changed: string,
  onRead: (block: CellBlock) => void,
  dispatch: Dispatch<Refused>,
  onMissing?: () => void,
): void {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  useEffect(() => {
    if (source === null) return;
    let wanted = true;
    let newest = 0;
    const refuse = (reason: unknown): void => {
      const isMissing = reason instanceof WorkbookRefusal && reason.reason === 'sheetMissing';
      if (isMissing && onMissing) onMissing();
      else dispatch({ type: 'refused', text: sentenceFor(reason) });
    };
    const read = async (message: string | null): Promise<void> => {
      const turn = (newest += 1);
      try {
        const block = await workbook.read(source);
        if (!wanted || turn !== newest) return;
        onRead(block);
        if (message !== null) announce(message);
      } catch (reason) {
        if (wanted && turn === newest) refuse(reason);
      }
    };
    const watching = workbook.onChange(source.sheet, () => void read(changed));
    watching.catch((reason: unknown) => {
      if (wanted) refuse(reason);
    });
    void read(null);
    return () => {
      wanted = false;
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook, source, onRead, dispatch, onMissing, announce, changed]);
}

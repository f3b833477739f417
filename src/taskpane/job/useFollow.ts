import { useEffect, type Dispatch } from 'react';
import type { CellBlock, Source } from '../../workbook/workbook';
import { useAnnounce } from '../shell/announcer';
import { sentenceFor, useWorkbook } from '../shell/workbookContext';
import type { Refused } from './useShowCell';

/**
 * Reads a source, and again whenever a cell of its sheet changes: the sheet leads, the pane follows. `changed` is what
 * is said when it was read again.
 */
export function useFollow(
  source: Source | null,
  changed: string,
  onRead: (block: CellBlock) => void,
  dispatch: Dispatch<Refused>,
): void {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  useEffect(() => {
    if (source === null) return;
    let wanted = true;
    let newest = 0;
    const read = async (message: string | null): Promise<void> => {
      const turn = (newest += 1);
      try {
        const block = await workbook.read(source);
        if (!wanted || turn !== newest) return;
        onRead(block);
        if (message !== null) announce(message);
      } catch (reason) {
        if (wanted && turn === newest) dispatch({ type: 'refused', text: sentenceFor(reason) });
      }
    };
    const watching = workbook.onChange(source.sheet, () => void read(changed));
    watching.catch((reason: unknown) => wanted && dispatch({ type: 'refused', text: sentenceFor(reason) }));
    void read(null);
    return () => {
      wanted = false;
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook, source, onRead, dispatch, announce, changed]);
}

import { useCallback, useEffect, useState, type Dispatch } from 'react';
import type { Workbook } from '../../workbook/workbook';
import { sentenceFor, useWorkbook } from '../shell/workbookContext';
import type { Refused } from './useShowCell';

/** What a job is told when the workbook has been looked through. */
export interface SourcesListed<Found> {
  readonly type: 'sourcesListed';
  readonly found: Found;
}

/** Asks the workbook what there is to read, when the job opens and whenever the user asks again. */
export function useSources<Found>(
  find: (workbook: Workbook) => Promise<Found>,
  dispatch: Dispatch<SourcesListed<Found> | Refused>,
): () => void {
  const workbook = useWorkbook();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let wanted = true;
    find(workbook).then(
      (found) => wanted && dispatch({ type: 'sourcesListed', found }),
      (reason: unknown) => wanted && dispatch({ type: 'refused', text: sentenceFor(reason) }),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, find, dispatch, asked]);
  return useCallback(() => setAsked((times) => times + 1), []);
}

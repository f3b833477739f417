import { useCallback, useEffect, useState, type Dispatch } from 'react';
import type { CellBlock } from '../../workbook/workbook';
import { useTexts } from '../shell/texts';
import { sentenceFor, useWorkbook } from '../shell/workbookContext';
import { useFollow } from '../tender/useSheet';
import { findLadderSources } from './sources';
import type { LadderAction, LadderState, Part } from './state';

/** Asks the workbook what there is to read, when the job opens and whenever the user asks again. */
export function useLadderSources(dispatch: Dispatch<LadderAction>): () => void {
  const workbook = useWorkbook();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let wanted = true;
    findLadderSources(workbook).then(
      (found) => wanted && dispatch({ type: 'sourcesListed', found }),
      (reason: unknown) => wanted && dispatch({ type: 'refused', text: sentenceFor(reason) }),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, dispatch, asked]);
  return useCallback(() => setAsked((times) => times + 1), []);
}

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
  useFollow(source, translate('ladderJob.sheetChanged', { sheet: source?.sheet ?? '' }), read, dispatch);
}

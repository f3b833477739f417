import { useEffect, type Dispatch } from 'react';
import { sentenceFor, useWorkbook } from '../../shell/workbookContext';
import type { TenderAction, TenderState } from '../state';
import { tendersText } from './keptTenders';
import { keptTenders, setupOf } from './recordState';

/** How long it has to be quiet before the way the bids are read is kept, in milliseconds. */
const QUIET = 600;

/** Goes on with the tender that the workbook keeps, and keeps along with it how its bids are read. */
export function useRecord(state: TenderState, dispatch: Dispatch<TenderAction>): void {
  const workbook = useWorkbook();
  useEffect(() => {
    let wanted = true;
    workbook.record('tender').then(
      (text) => wanted && dispatch({ type: 'recordRead', text }),
      (reason: unknown) => wanted && dispatch({ type: 'refused', text: sentenceFor(reason) }),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, dispatch]);

  const before = state.record.kept?.text ?? null;
  const next = textWithSetup(state);
  useEffect(() => {
    if (next === null) return;
    const waiting = setTimeout(() => {
      // Who may only read the workbook works on all the same; the frozen model itself was kept before.
      workbook.keepRecord('tender', next, before).then(
        () => dispatch({ type: 'setupKept', text: next }),
        () => undefined,
      );
    }, QUIET);
    return () => clearTimeout(waiting);
  }, [workbook, dispatch, before, next]);
}

/** What the workbook should keep now that the bids are read otherwise; `null` when nothing changed. */
function textWithSetup(state: TenderState): string | null {
  const tenders = keptTenders(state.record);
  if (tenders?.current == null || state.record.edit !== null || state.block === null) return null;
  const { current } = tenders;
  const setup = setupOf(state);
  if (JSON.stringify(setup) === JSON.stringify(current.setup)) return null;
  return tendersText({ ...tenders, current: { ...current, setup } });
}

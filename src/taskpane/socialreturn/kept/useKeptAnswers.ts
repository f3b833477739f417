import { useEffect, type Dispatch } from 'react';
import { WorkbookRefusal } from '../../../workbook/workbook';
import { sentenceFor, useWorkbook } from '../../shell/workbookContext';
import type { SocialReturnAction, SocialReturnState } from '../state';
import { answersText } from './keptAnswers';

/** How long it has to be quiet before what the user said is kept, in milliseconds. */
const QUIET = 600;

/** Takes up what the user said before, as the workbook keeps it, and keeps what is said now. */
export function useKeptAnswers(state: SocialReturnState, dispatch: Dispatch<SocialReturnAction>): void {
  const workbook = useWorkbook();
  const asked = state.kept !== null;
  useEffect(() => {
    if (asked) return;
    let wanted = true;
    workbook.record('socialReturn').then(
      (text) => wanted && dispatch({ type: 'answersRead', text }),
      (reason: unknown) => wanted && dispatch({ type: 'refused', text: sentenceFor(reason) }),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, dispatch, asked]);

  const next = textToKeep(state);
  const before = state.kept?.text ?? null;
  useEffect(() => {
    if (next === null) return;
    const waiting = setTimeout(() => {
      workbook.keepRecord('socialReturn', next, before).then(
        () => dispatch({ type: 'answersKept', text: next }),
        (reason: unknown) => {
          // Who may only read the workbook works on all the same.
          if (reason instanceof WorkbookRefusal && reason.reason === 'workbookProtected') return;
          dispatch({ type: 'refused', text: sentenceFor(reason) });
        },
      );
    }, QUIET);
    return () => clearTimeout(waiting);
  }, [workbook, dispatch, before, next]);
}

/** What the workbook should keep; `null` when it keeps it already, or keeps what only a later version can read. */
function textToKeep(state: SocialReturnState): string | null {
  const said = state.kept?.said ?? null;
  if (said === null) return null;
  const text = answersText(state);
  return text === said ? null : text;
}

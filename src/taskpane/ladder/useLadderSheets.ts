import type { Dispatch } from 'react';
import { usePart } from '../job/list/partState';
import type { LadderAction, LadderState } from './state';

/** Reads the chosen parts, and each again whenever a cell of its sheet changes. */
export function useLadderSheets({ parts }: LadderState, dispatch: Dispatch<LadderAction>): void {
  usePart('staff', parts.staff, dispatch);
  usePart('purchases', parts.purchases, dispatch);
  usePart('organisation', parts.organisation, dispatch);
}

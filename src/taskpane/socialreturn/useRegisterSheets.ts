import type { Dispatch } from 'react';
import { usePart } from '../job/list/partState';
import type { SocialReturnAction, SocialReturnState } from './state';

/** Reads the chosen tables, and each again whenever a cell of its sheet changes. */
export function useRegisterSheets(
  { parts }: SocialReturnState,
  dispatch: Dispatch<SocialReturnAction>,
): void {
  usePart('contracts', parts.contracts, dispatch);
  usePart('placements', parts.placements, dispatch);
  usePart('spending', parts.spending, dispatch);
}

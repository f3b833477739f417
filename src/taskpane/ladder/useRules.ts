import { useSyncExternalStore } from 'react';
import { OWN_PACK } from '../../engine';
import { isInUse, type OwnSheet } from '../rules/ownSheet';

/** The user's own norms when the workbook has them; otherwise for each value the newest pack that holds it. */
export function useRules(norms: OwnSheet): string | undefined {
  const own = useSyncExternalStore(norms.subscribe, norms.state);
  return isInUse(own) ? OWN_PACK : undefined;
}

import { standing, type Standing } from '../../../src/taskpane/ladder/standing';
import {
  INITIAL_LADDER,
  ladderReducer,
  type LadderAction,
  type LadderState,
} from '../../../src/taskpane/ladder/state';
import { ladderView, type LadderView } from '../../../src/taskpane/ladder/view';
import type { CellBlock } from '../../../src/workbook/workbook';
import { organisationSheet, purchasesSheet, staffSheet } from './personeel';

/** The job after the sample organisation was read, or other people in its place. */
export async function readOrganisation(staff?: CellBlock): Promise<LadderState> {
  const actions: readonly LadderAction[] = [
    { type: 'blockRead', part: 'staff', block: staff ?? (await staffSheet()) },
    { type: 'blockRead', part: 'organisation', block: await organisationSheet() },
    { type: 'blockRead', part: 'purchases', block: await purchasesSheet() },
  ];
  return actions.reduce(ladderReducer, INITIAL_LADDER);
}

type Assessed = Extract<Standing, { kind: 'assessed' }>;

/** What follows from a state that can be assessed. */
export function assessed(state: LadderState): Assessed & { readonly view: LadderView } {
  const view = ladderView(state);
  const outcome = standing(view);
  if (outcome.kind !== 'assessed') throw new Error(`The job is ${outcome.kind}.`);
  return { ...outcome, view };
}

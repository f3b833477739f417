import { text, type Text } from '../../engine';
import { blocks } from '../job/finding';
import type { Step } from './state';
import type { StepState } from '../job/StepTabs';
import type { Standing } from './record/vault';
import type { SheetView } from './view';

/** How each step is called on the pane. */
export const STEP_TEXT: Record<Step, Text> = {
  bids: text('tender.step.bids'),
  model: text('tender.step.model'),
  result: text('tender.step.result'),
  reasons: text('record.step.reasons'),
};

/** What the user has finished, as far as that does not follow from the figures. */
interface Finished {
  /** The result stands on a sheet. */
  readonly result: boolean;
  /** The sheet with reasons has been made. */
  readonly reasons: boolean;
}

/** How far each step of the tender job is. */
export function stepStates(
  view: SheetView | null,
  standing: Standing,
  finished: Finished,
): Record<Step, StepState> {
  const bids = view === null ? 'open' : blocks(view.findings) ? 'attention' : 'done';
  const open = { bids, model: 'open', result: 'open', reasons: 'open' } as const;
  switch (standing.kind) {
    case 'blocked':
    case 'open':
    case 'sealed':
      return open;
    case 'changed':
    case 'failed':
      return { ...open, model: 'attention' };
    case 'ranked':
      return {
        bids,
        model: 'done',
        result: finished.result ? 'done' : 'open',
        reasons: finished.reasons ? 'done' : 'open',
      };
  }
}

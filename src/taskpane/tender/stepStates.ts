import { text, type Text } from '../../engine';
import { blocks } from '../job/finding';
import type { Step } from './state';
import type { StepState } from '../job/StepTabs';
import type { Ranking, SheetView } from './view';

/** How each step is called on the pane. */
export const STEP_TEXT: Record<Step, Text> = {
  bids: text('tender.step.bids'),
  model: text('tender.step.model'),
  result: text('tender.step.result'),
};

/** How far each step of the tender job is. */
export function stepStates(
  view: SheetView | null,
  ranking: Ranking,
  written: boolean,
): Record<Step, StepState> {
  const bids = view === null ? 'open' : blocks(view.findings) ? 'attention' : 'done';
  switch (ranking.kind) {
    case 'blocked':
      return { bids, model: 'open', result: 'open' };
    case 'open':
      return { bids, model: 'open', result: 'open' };
    case 'failed':
      return { bids, model: 'attention', result: 'open' };
    case 'ranked':
      return { bids, model: 'done', result: written ? 'done' : 'open' };
  }
}

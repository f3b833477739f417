import { text, type Text } from '../../explain/text';
import { step, type Trace } from '../../explain/trace';
import type { CostKind, CostLine } from './positionCost';

/** What each line of a cost is called. */
export const COST_LABELS: Readonly<Record<CostKind, Text>> = {
  wage: text('hiring.cost.wage'),
  charges: text('hiring.cost.charges'),
  coaching: text('hiring.cost.coaching'),
  wageCostBenefit: text('hiring.cost.wageCostBenefit'),
  wageSubsidy: text('hiring.cost.wageSubsidy'),
  learningSubsidy: text('hiring.cost.learningSubsidy'),
};

/** A line of the cost of a position: an amount the employer pays, with what it was made of. */
export function paidLine(kind: CostKind, amount: number, from: readonly Trace[]): CostLine {
  const label = COST_LABELS[kind];
  return { kind, label, amount, trace: step(label, amount, 'euro', from) };
}

/** A line of the cost of a position: an amount the employer receives, so that the cost is lower. */
export function receivedLine(kind: CostKind, amount: number, from: readonly Trace[]): CostLine {
  return paidLine(kind, amount === 0 ? 0 : -amount, from);
}

import { text, type Text } from '../../explain/text';
import { input, step, type Trace } from '../../explain/trace';
import { AGGREGATES } from '../aggregate';
import type { ModelledLot } from './checkLots';
import type { LotOutcome, LotsResult } from './lots';

/** How the lots were divided: a line per lot with the sum of its winner, and then the combinations. */
export function lotsTrace({ lots, combinations, sum }: LotsResult, models: readonly ModelledLot[]): Trace {
  const unit = AGGREGATES[models[0]?.model.aggregation ?? 'points'].unit;
  const lines = lots.map(lotLine);
  const combined = combinations.map(({ id, total, reason }) =>
    step(text('lots.trace.combination', { combination: id }), total, unit, [], [reason]),
  );
  return step(text('lots.trace.sum'), sum, unit, [...lines, ...combined]);
}

function lotLine({ id, result, winner, combination, total, passedOver, open }: LotOutcome): Trace {
  const label = text('lots.trace.lot', { lot: id });
  const said: readonly Text[] = [...passedOver.map(({ reason }) => reason), ...(open === null ? [] : [open])];
  const assumptions = [...new Set(said)];
  if (winner === null) return step(label, null, undefined, [], assumptions);
  const trace = combination === null ? result.traceOf(winner) : undefined;
  const from = trace ?? input(text('lots.trace.total', { bid: winner }), total);
  return step(label, winner, undefined, [from], assumptions);
}

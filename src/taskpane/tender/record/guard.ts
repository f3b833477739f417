import type { LotsState } from '../lots/lotsState';
import type { TenderModel } from '../model/model';
import type { TenderState } from '../state';
import { frozenTender } from './recordState';

/**
 * Holds a frozen model in place: whatever happened, the model stays what it was, unless a change with a reason is being
 * made, and so do the published rules for dividing lots. Only from which columns the model is read may still change,
 * because that is how a sheet is laid out and no rule.
 */
export function guardFrozen(before: TenderState, after: TenderState): TenderState {
  const tender = frozenTender(before.record);
  if (tender === null || frozenTender(after.record) !== tender) return after;
  const lots = after.lots === before.lots ? after.lots : withRulesOf(before.lots, after.lots);
  const isChanging = before.record.edit !== null || after.record.edit !== null;
  if (isChanging || after.model === before.model) return { ...after, lots };
  return {
    ...after,
    lots,
    followsColumns: false,
    modelFindings: before.modelFindings,
    model: withColumnsOf(before.model, after.model),
  };
}

/** The lots with the rules of before: the rest is what bidders asked for, and which lot is shown. */
function withRulesOf({ lotsPerBidder, rule, order }: LotsState, after: LotsState): LotsState {
  return { ...after, lotsPerBidder, rule, order };
}

function withColumnsOf(model: TenderModel, after: TenderModel): TenderModel {
  const criteria = new Map(after.criteria.map(({ id, column }) => [id, column]));
  const costs = new Map(after.costs.map(({ id, column }) => [id, column]));
  const kept = (column: string | null | undefined, own: string | null) =>
    column === undefined ? own : column;
  return {
    ...model,
    criteria: model.criteria.map((criterion) => ({
      ...criterion,
      column: kept(criteria.get(criterion.id), criterion.column),
    })),
    costs: model.costs.map((cost) => ({ ...cost, column: kept(costs.get(cost.id), cost.column) })),
  };
}

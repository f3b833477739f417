import { withLotRules } from '../lots/lotRules';
import type { TenderModel } from '../model/model';
import type { TenderState } from '../state';
import { frozenTender } from './recordState';

/**
 * Holds a frozen model in place: whatever happened, the model and the published rules for lots stay what they were,
 * unless a change with a reason is being made. Only from which columns the model is read may still change,
 * because that is how a sheet is laid out and no rule.
 */
export function guardFrozen(before: TenderState, after: TenderState): TenderState {
  const tender = frozenTender(before.record);
  if (tender === null || frozenTender(after.record) !== tender) return after;
  if (before.record.edit !== null || after.record.edit !== null) return after;
  const lots = after.lots === before.lots ? after.lots : withLotRules(after.lots, before.lots);
  if (after.model === before.model) return { ...after, lots };
  return {
    ...after,
    lots,
    followsColumns: false,
    modelFindings: before.modelFindings,
    model: withColumnsOf(before.model, after.model),
  };
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

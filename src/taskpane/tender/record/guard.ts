import type { TenderState } from '../state';
import { frozenTender } from './recordState';

/**
 * Holds a frozen model in place: whatever happened, the model stays what it was, unless a change with a reason is being
 * made. Only from which columns it is read may still change, because that is how a sheet is laid out and no rule.
 */
export function guardFrozen(before: TenderState, after: TenderState): TenderState {
  const tender = frozenTender(before.record);
  const settled = tender !== null && before.record.edit === null && frozenTender(after.record) === tender;
  if (!settled || after.record.edit !== null || after.model === before.model) return after;
  const { model } = before;
  const criteria = new Map(after.model.criteria.map(({ id, column }) => [id, column]));
  const costs = new Map(after.model.costs.map(({ id, column }) => [id, column]));
  return {
    ...after,
    followsColumns: false,
    modelFindings: before.modelFindings,
    model: {
      ...model,
      criteria: model.criteria.map((criterion) => ({
        ...criterion,
        column: criteria.has(criterion.id) ? (criteria.get(criterion.id) ?? null) : criterion.column,
      })),
      costs: model.costs.map((cost) => ({
        ...cost,
        column: costs.has(cost.id) ? (costs.get(cost.id) ?? null) : cost.column,
      })),
    },
  };
}

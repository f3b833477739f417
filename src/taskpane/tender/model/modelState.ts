import { emptyCriterion, nextId, type Criterion, type CriterionKind } from './criterion';
import { withoutCriterion, type OtherCost, type PriceModel, type TenderModel } from './model';

/** The parts of a model that are replaced as a whole when they change. */
export type ModelPart = Exclude<keyof TenderModel, 'price' | 'criteria' | 'costs'>;

/** Everything that the user can change in a model. */
export type ModelAction =
  | { readonly type: 'modelChanged'; readonly change: Partial<Pick<TenderModel, ModelPart>> }
  | { readonly type: 'priceChanged'; readonly change: Partial<PriceModel> }
  | { readonly type: 'criterionAdded'; readonly kind: CriterionKind; readonly name: string }
  | { readonly type: 'criterionChanged'; readonly criterion: Criterion }
  | { readonly type: 'criterionRemoved'; readonly id: number }
  | { readonly type: 'costAdded' }
  | { readonly type: 'costChanged'; readonly cost: OtherCost }
  | { readonly type: 'costRemoved'; readonly id: number };

/** The model after a change. */
export function modelReducer(model: TenderModel, action: ModelAction): TenderModel {
  switch (action.type) {
    case 'modelChanged':
      return inUnitOf({ ...model, ...action.change }, model);
    case 'priceChanged':
      return { ...model, price: { ...model.price, ...action.change } };
    case 'criterionAdded': {
      const added = emptyCriterion(action.kind, nextId(model.criteria), action.name, null);
      return { ...model, criteria: [...model.criteria, added] };
    }
    case 'criterionChanged':
      return { ...model, criteria: replaced(model.criteria, action.criterion) };
    case 'criterionRemoved':
      return withoutCriterion(model, action.id);
    case 'costAdded': {
      const added = { id: nextId(model.costs), name: '', times: null, column: null };
      return { ...model, costs: [...model.costs, added] };
    }
    case 'costChanged':
      return { ...model, costs: replaced(model.costs, action.cost) };
    case 'costRemoved':
      return { ...model, costs: model.costs.filter(({ id }) => id !== action.id) };
  }
}

/** Figures in points mean nothing in euro, and the other way round: when the unit changes they are asked again. */
function inUnitOf(model: TenderModel, before: TenderModel): TenderModel {
  if ((model.aggregation === 'value') === (before.aggregation === 'value')) return model;
  return { ...model, criteria: model.criteria.map(withoutPoints) };
}

function withoutPoints(criterion: Criterion): Criterion {
  if (criterion.kind !== 'level') return { ...criterion, points: null };
  return { ...criterion, points: null, table: criterion.table.map(({ level }) => ({ level, points: null })) };
}

function replaced<T extends { readonly id: number }>(members: readonly T[], next: T): readonly T[] {
  return members.map((member) => (member.id === next.id ? next : member));
}

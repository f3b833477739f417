import type { AssignmentRule } from '../../../engine';
import type { NumberEntry } from '../model/numberEntry';

/** What a bidder asks for a lot within a combination, as it was typed. */
export interface TypedCombination {
  readonly id: number;
  readonly bidder: string;
  /** By lot; a lot without a price is not in the combination. */
  readonly prices: Readonly<Record<string, NumberEntry>>;
}

/** Everything that is set about lots. The lots themselves follow from the sheet. */
export interface LotsState {
  /** The lot whose result is shown; `null` for the first. */
  readonly shown: string | null;
  /** The most lots for one bidder; `null` when there is no limit. */
  readonly lotsPerBidder: NumberEntry;
  /** `null` until that is settled. */
  readonly rule: AssignmentRule | null;
  /** The published order; lots that are not in it come after, in the order of their names. */
  readonly order: readonly string[];
  /** By bidder: the lots it said in advance to like best, the most wanted first. */
  readonly preferences: Readonly<Record<string, readonly string[]>>;
  readonly combinations: readonly TypedCombination[];
}

/** Everything that can happen to what is set about lots. */
export type LotsAction =
  | { readonly type: 'lotShown'; readonly lot: string }
  | { readonly type: 'lotsPerBidderChanged'; readonly most: NumberEntry }
  | { readonly type: 'lotRuleChosen'; readonly rule: AssignmentRule | null }
  | { readonly type: 'lotOrderChanged'; readonly order: readonly string[] }
  | { readonly type: 'lotPreferenceChanged'; readonly bidder: string; readonly lots: readonly string[] }
  | { readonly type: 'combinationAdded'; readonly bidder: string }
  | { readonly type: 'combinationChanged'; readonly combination: TypedCombination }
  | { readonly type: 'combinationRemoved'; readonly id: number };

/** Nothing is set yet. */
export const NO_LOTS: LotsState = {
  shown: null,
  lotsPerBidder: null,
  rule: null,
  order: [],
  preferences: {},
  combinations: [],
};

/** What is set about lots after an action. */
export function lotsReducer(state: LotsState, action: LotsAction): LotsState {
  switch (action.type) {
    case 'lotShown':
      return { ...state, shown: action.lot };
    case 'lotsPerBidderChanged':
      return { ...state, lotsPerBidder: action.most };
    case 'lotRuleChosen':
      return { ...state, rule: action.rule };
    case 'lotOrderChanged':
      return { ...state, order: action.order };
    case 'lotPreferenceChanged':
      return { ...state, preferences: { ...state.preferences, [action.bidder]: action.lots } };
    case 'combinationAdded': {
      const id = Math.max(0, ...state.combinations.map((combination) => combination.id)) + 1;
      const added = { id, bidder: action.bidder, prices: {} };
      return { ...state, combinations: [...state.combinations, added] };
    }
    case 'combinationChanged':
      return {
        ...state,
        combinations: state.combinations.map((combination) =>
          combination.id === action.combination.id ? action.combination : combination,
        ),
      };
    case 'combinationRemoved':
      return { ...state, combinations: state.combinations.filter(({ id }) => id !== action.id) };
  }
}

/** The lots in the published order. */
export function inPublishedOrder(lots: readonly string[], order: readonly string[]): readonly string[] {
  const known = order.filter((lot) => lots.includes(lot));
  return [...known, ...lots.filter((lot) => !known.includes(lot))];
}

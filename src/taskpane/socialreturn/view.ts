import {
  readContractList,
  readPlacementList,
  readSpendingList,
  type ContractField,
  type SocialPlacementField,
  type RegisterContract,
  type RegisterPlacement,
  type RegisterSpending,
  type SpendingField,
} from '../../engine';
import { listView, type ListView } from '../job/list/listView';
import { CONTRACTS, PLACEMENTS, SPENDING } from './fields';
import type { SocialReturnState } from './state';

/** The tables as they were read; `null` for a table that is not there or has not been read yet. */
export interface SocialReturnView {
  readonly contracts: ListView<ContractField, RegisterContract> | null;
  readonly placements: ListView<SocialPlacementField, RegisterPlacement> | null;
  readonly spending: ListView<SpendingField, RegisterSpending> | null;
}

/** Everything that follows from the cells and from what the user said about columns. */
export function socialReturnView(
  state: Pick<SocialReturnState, 'parts' | 'contractFields' | 'placementFields' | 'spendingFields'>,
): SocialReturnView {
  const { contracts, placements, spending } = state.parts;
  return {
    contracts:
      contracts.block && listView(contracts.block, CONTRACTS, state.contractFields, readContractList),
    placements:
      placements.block && listView(placements.block, PLACEMENTS, state.placementFields, readPlacementList),
    spending: spending.block && listView(spending.block, SPENDING, state.spendingFields, readSpendingList),
  };
}

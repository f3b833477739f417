import {
  contractColumns,
  placedColumns,
  REQUIRED_CONTRACT_FIELDS,
  REQUIRED_PLACED_FIELDS,
  REQUIRED_SPENDING_FIELDS,
  spendingColumns,
  text,
  type ContractField,
  type SocialPlacementField,
  type SpendingField,
  type Text,
} from '../../engine';
import type { ListKind } from '../job/list/listKind';

/** A table with contracts, a row per contract. */
export const CONTRACTS: ListKind<ContractField> = {
  names: new Map<ContractField, Text>([
    ['id', text('socialReturnJob.field.contract')],
    ['policy', text('socialReturnJob.field.policy')],
    ['sum', text('socialReturnJob.field.sum')],
    ['kind', text('socialReturnJob.field.kind')],
    ['start', text('socialReturnJob.field.contractStart')],
    ['end', text('socialReturnJob.field.contractEnd')],
    ['percentage', text('socialReturnJob.field.percentage')],
    ['stated', text('socialReturnJob.field.stated')],
    ['wageSum', text('socialReturnJob.field.wageSum')],
    ['invoiced', text('socialReturnJob.field.invoiced')],
    ['labourShare', text('socialReturnJob.field.labourShare')],
    ['date', text('socialReturnJob.field.date')],
    ['vat', text('socialReturnJob.field.vat')],
    ['psoLevel', text('socialReturnJob.field.psoLevel')],
  ]),
  required: REQUIRED_CONTRACT_FIELDS,
  recognise: contractColumns,
};

/** A table with the people who work or learn because of a contract. */
export const PLACEMENTS: ListKind<SocialPlacementField> = {
  names: new Map<SocialPlacementField, Text>([
    ['contract', text('socialReturnJob.field.contract')],
    ['id', text('socialReturnJob.field.code')],
    ['block', text('socialReturnJob.field.block')],
    ['hoursPerWeek', text('socialReturnJob.field.hoursPerWeek')],
    ['start', text('socialReturnJob.field.start')],
    ['end', text('socialReturnJob.field.end')],
    ['months', text('socialReturnJob.field.months')],
    ['bonuses', text('socialReturnJob.field.bonuses')],
    ['count', text('socialReturnJob.field.count')],
    ['amount', text('socialReturnJob.field.cost')],
  ]),
  required: REQUIRED_PLACED_FIELDS,
  recognise: placedColumns,
};

/** A table with what was bought or done for a contract. */
export const SPENDING: ListKind<SpendingField> = {
  names: new Map<SpendingField, Text>([
    ['contract', text('socialReturnJob.field.contract')],
    ['id', text('socialReturnJob.field.code')],
    ['block', text('socialReturnJob.field.activity')],
    ['amount', text('socialReturnJob.field.amount')],
    ['hours', text('socialReturnJob.field.hours')],
    ['count', text('socialReturnJob.field.count')],
    ['date', text('socialReturnJob.field.day')],
    ['vat', text('socialReturnJob.field.vat')],
  ]),
  required: REQUIRED_SPENDING_FIELDS,
  recognise: spendingColumns,
};

import type { BlockBasis } from '../../rules/socialreturn/policy';

/** What has to be known of an effort to value it. `agreement`: the amount agreed; `nothing`: it cannot be valued. */
export type BasisNeed = 'time' | 'hours' | 'days' | 'amount' | 'hoursOrAmount' | 'agreement' | 'nothing';

const NEEDS: Readonly<Record<BlockBasis, BasisNeed>> = {
  'per-year-fulltime': 'time',
  'per-year': 'time',
  'per-year-or-pro-rata-weeks': 'time',
  'per-month': 'time',
  'per-learning-year': 'time',
  'per-hour': 'hours',
  'per-employee-hour-or-actual-cost': 'hoursOrAmount',
  'per-employee-hour-or-invoice': 'hoursOrAmount',
  'max-per-day': 'days',
  invoice: 'amount',
  'invoice-excl-vat': 'amount',
  'invoice-or-wagecost-excl-vat': 'amount',
  'actual-cost': 'amount',
  'actual-labour-cost': 'amount',
  'by-agreement': 'agreement',
  unspecified: 'nothing',
};

const BY_HOURS: ReadonlySet<BlockBasis> = new Set(['per-year-fulltime', 'per-year']);
const MONEY: ReadonlySet<BasisNeed> = new Set(['amount', 'hoursOrAmount', 'agreement']);
const WITHOUT_VAT: ReadonlySet<BlockBasis> = new Set(['invoice-excl-vat', 'invoice-or-wagecost-excl-vat']);

/** What has to be known of an effort to value it under a block of this basis. */
export function basisNeeds(basis: BlockBasis): BasisNeed {
  return NEEDS[basis];
}

/** Whether the amount of a block by time is for a full week, so that fewer hours are worth less. */
export function followsHours(basis: BlockBasis): boolean {
  return BY_HOURS.has(basis);
}

/** Whether what counts is, or can be, an amount that was paid or agreed. */
export function countsMoney(basis: BlockBasis): boolean {
  return MONEY.has(NEEDS[basis]);
}

/** Whether the policy says that VAT does not count. */
export function withoutVat(basis: BlockBasis): boolean {
  return WITHOUT_VAT.has(basis);
}

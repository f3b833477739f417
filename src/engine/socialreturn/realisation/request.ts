import type { Level } from '../../ladder/level';
import type { ContractKind, ObligationBase, Policy, PsoCredit } from '../../rules/socialreturn/policy';
import type { Located } from '../origins';
import type { Choices } from '../value/request';

/** A contract with social return. Amounts in euro, percentages and shares as fractions, dates ISO. */
export interface SocialContract extends Located {
  readonly sum: number;
  readonly wageSum?: number;
  readonly invoiced?: number;
  readonly kind?: ContractKind;
  /** The day that chooses among policies of one organisation; omitted: the first day of the contract. */
  readonly date?: string;
  /** First and last day of the contract, both included. */
  readonly start?: string;
  readonly end?: string;
  /** Replaces the percentage of the policy, or supplies it. */
  readonly percentage?: number;
  /** Replaces what the policy takes the percentage of, or supplies it. */
  readonly base?: ObligationBase;
  /** The obligation as the tender documents state it, to hold the computed one against. */
  readonly stated?: number;
  /** Share of labour in the sum; omitted: wage sum / sum when both are given. */
  readonly labourShare?: number;
  /** The rate of VAT that is in the amounts: 0.21. */
  readonly vat?: number;
  /** The sum is known to include VAT. Without the rate that is pointed out and nothing is taken off. */
  readonly vatIncluded?: boolean;
}

/** Somebody who works or learns because of a contract. Hours per week, dates ISO. */
export interface SocialPlacement extends Located {
  /** A code; omitted: called after its place in the list. */
  readonly id?: string;
  /** A block of the policy, as people write it. */
  readonly block: string;
  readonly hoursPerWeek?: number;
  /** Part of a full-time job, in place of hours per week. */
  readonly fte?: number;
  readonly start?: string;
  /** Last day; omitted: the placement runs on to the end of the contract. */
  readonly end?: string;
  /** Length, in place of a last day. */
  readonly months?: number;
  readonly bonuses?: string | readonly string[];
  /** Real cost, for a bonus or a block at cost. */
  readonly amount?: number;
  /** How many such persons; 1 when omitted. */
  readonly count?: number;
}

/** Something bought or done for a contract that counts by what was paid, by the hour or by the day. */
export interface SocialSpending extends Located {
  readonly id?: string;
  readonly block: string;
  /** Euro. */
  readonly amount?: number;
  /** Hours of an employee. */
  readonly hours?: number;
  /** Employees or days; 1 when omitted. */
  readonly count?: number;
  /** The day it was done or paid, ISO; omitted: it counts as done. */
  readonly date?: string;
  /** The rate of VAT that is in the amount: 0.21. */
  readonly vat?: number;
  /** The amount is known to include VAT. Without the rate that is pointed out and nothing is taken off. */
  readonly vatIncluded?: boolean;
}

/** What can be wrong in a contract, a placement or spending. */
export type RegisterField =
  | 'contract'
  | 'policy'
  | 'psoLevel'
  | Exclude<keyof SocialContract | keyof SocialPlacement | keyof SocialSpending, keyof Located>;

/** How to hold efforts against a contract. */
export interface RealisationSettings {
  /** The day up to which is counted as realised, ISO; omitted: everything given counts. */
  readonly on?: string;
  /** How much of an obligation a certificate fulfils, as a fraction, by level, as agreed for this contract. */
  readonly creditTable?: PsoCredit;
  readonly choices?: Choices;
}

/** A contract with all that was done for it. */
export interface RealisationRequest extends RealisationSettings {
  /** Id of a policy, or an organisation or municipality as people type it, or the policy itself. */
  readonly policy: string | Policy;
  readonly contract: SocialContract;
  readonly placements: readonly SocialPlacement[];
  readonly spend: readonly SocialSpending[];
  /** The certificate of the contractor. */
  readonly psoLevel?: Level;
}

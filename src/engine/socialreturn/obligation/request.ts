import type { Text } from '../../explain/text';
import type { ContractKind, ObligationBase, Policy } from '../../rules/socialreturn/policy';
import type { SocialReturnFinding } from '../finding';
import type { Located } from '../origins';

/** A contract whose obligation is asked. Amounts in euro, percentages and shares as fractions, dates ISO. */
export interface ObligationRequest extends Located {
  /** Id of a policy, or an organisation or municipality as people type it, or the policy itself. */
  readonly policy: string | Policy;
  /** The contract or tender sum, excluding VAT unless `vat` says otherwise. */
  readonly sum: number;
  readonly wageSum?: number;
  readonly invoiced?: number;
  readonly kind?: ContractKind;
  /** The day that chooses among policies of one organisation. */
  readonly date?: string;
  /** Replaces the percentage of the policy, or supplies it. */
  readonly percentage?: number;
  /** Replaces the base of the policy, or supplies it. */
  readonly base?: ObligationBase;
  /** Share of labour in the sum; omitted: wage sum / sum when both are given. */
  readonly labourShare?: number;
  /** Length of the contract in months. */
  readonly months?: number;
  /** The rate of VAT that is in the amounts: 0.21. Omitted: the amounts are without VAT. */
  readonly vat?: number;
  /** The amounts are known to include VAT at a rate that is not, so that it cannot be taken off. */
  readonly vatIncluded?: boolean;
  /** The obligation as the tender documents state it, to hold the computed one against. */
  readonly stated?: number;
}

/** What a contract is asked for, and why. */
export interface Obligation {
  readonly policy: Policy;
  /** Euro, not rounded. 0 when the contract stays below a threshold. */
  readonly obligation: number;
  /** What the percentage was taken of; `null` when nothing is asked and the policy does not name it. */
  readonly base: ObligationBase | null;
  /** Euro the percentage was taken of, without VAT; `null` when nothing is asked. */
  readonly baseAmount: number | null;
  /** `null` when nothing is asked and the policy does not name it. */
  readonly percentage: number | null;
  readonly percentageFrom: 'policy' | 'user';
  /** The threshold that was applied; `null` when the policy states none for this kind. */
  readonly threshold: { readonly amount: number; readonly inclusive: boolean } | null;
  /** Whether the policy asks social return of this contract. */
  readonly applies: boolean;
  /** Whether the most that the policy asks of a contract was less than percentage × base. */
  readonly capped: boolean;
  /** The obligation at the lower percentage that may be used for a small share of labour; `null` when that rule does not apply. */
  readonly lowest: number | null;
  readonly why: readonly Text[];
  readonly findings: readonly SocialReturnFinding[];
  readonly assumptions: readonly Text[];
}

/** A consideration on whether the obligation is proportionate, with where it comes from. */
export interface ProportionalityReason {
  readonly text: Text;
  readonly source: string;
  /** Whether it speaks for or against, or only has to be recorded. */
  readonly weighs: 'for' | 'against' | 'record';
}

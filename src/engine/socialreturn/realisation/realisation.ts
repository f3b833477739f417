import type { Text } from '../../explain/text';
import type { Trace } from '../../explain/trace';
import type { Block, ObligationBase, Policy } from '../../rules/socialreturn/policy';
import type { SocialReturnFindingCode } from '../finding';
import type { Obligation } from '../obligation/request';
import type { ValueReading } from '../value/request';
import type { RegisterField } from './request';

/** What can be the matter with what was done for a contract. */
export type RealisationFindingCode =
  | SocialReturnFindingCode
  | 'INVALID'
  | 'NOT_AVAILABLE'
  | 'CHOICE_NEEDED'
  | 'POLICY_DATE'
  | 'OUTSIDE_CONTRACT'
  | 'STARTED_TOO_EARLY'
  | 'END_AND_MONTHS_DIFFER'
  | 'SAME_PERSON_TWICE'
  | 'SAME_PERSON_ELSEWHERE'
  | 'CREDIT_UNKNOWN'
  | 'REMAINING_UNKNOWN'
  | 'CREDIT_BESIDE_PLACEMENTS'
  | 'CONTRACT_TWICE'
  | 'CONTRACT_UNKNOWN';

/** Something in a contract, a placement or spending that deserves a look: what it is, where, and what to do. */
export interface RealisationFinding {
  readonly code: RealisationFindingCode;
  /** `blocks`: it does not count until it is repaired. `warns`: it counts, but look. */
  readonly severity: 'blocks' | 'warns';
  readonly about: 'contract' | 'placement' | 'spending';
  /** Place in the list that was given, from 0. */
  readonly row: number;
  /** What it is called: the contract, the code of the person, or the place in the list. */
  readonly id: string;
  readonly field: RegisterField;
  readonly problem: Text;
  /** `null` when the problem says what to do. */
  readonly remedy: Text | null;
}

/** What an effort is worth for a contract. */
export interface RealisedItem {
  readonly kind: 'placement' | 'spending';
  readonly id: string;
  /** Place in the list that was given, from 0. */
  readonly row: number;
  /** `null` when the text is no block of the policy. */
  readonly block: Block | null;
  /** Euro over the whole time of the contract, after every cap; `null` when it cannot be valued yet. */
  readonly value: number | null;
  /** Euro of it up to the day of reckoning. */
  readonly realised: number | null;
  /** Whether a maximum cut something off. */
  readonly capped: boolean;
  /** Why it is this amount, or why there is none. */
  readonly why: readonly Text[];
  /** The value in each reading of a choice that is open; empty otherwise. */
  readonly readings: readonly ValueReading[];
  /** How the value came about; `null` when there is none. Built when asked. */
  trace(): Trace | null;
}

/** What there will have been realised at the end of a month. */
export interface ForecastMonth {
  /** Such as `2026-03`. */
  readonly month: string;
  /** Euro from the first day of the contract on, at the last day of this month or of the contract. */
  readonly cumulative: number;
}

/** What follows when the obligation is not met at the end. */
export interface Penalty {
  /** Euro of the obligation that the forecast does not reach. */
  readonly shortfall: number;
  /** Times the shortfall; `null` when the policy leaves it open. */
  readonly factor: number | null;
  /** Euro; `null` when the policy leaves it open. */
  readonly amount: number | null;
  /** What the policy says about it. */
  readonly text: Text;
  readonly source: string;
}

/** What was promised and what was done for a contract. Euro, not rounded; shares as fractions. */
export interface Realisation {
  readonly policy: Policy;
  /** `null` when it cannot be computed yet: the findings say what is missing. */
  readonly obligation: number | null;
  readonly base: ObligationBase | null;
  /** How the obligation came about; `null` without one. */
  readonly asked: Obligation | null;
  readonly items: readonly RealisedItem[];
  /** Up to the day of reckoning, without credit for a certificate. */
  readonly realised: number;
  /** Realised over obligation; `null` without an obligation. */
  readonly share: number | null;
  /** Euro that the certificate fulfils; `null` when nobody stated how much. */
  readonly credit: number | null;
  /** Obligation less realised and credit, never below 0; `null` as long as something that could lower it has no value yet. */
  readonly remaining: number | null;
  /** Whether the obligation, every effort and the credit have a value. When not, realised, share and expected are at least what they say. */
  readonly complete: boolean;
  /** Realised at the end of the contract when all goes as given. */
  readonly expected: number;
  /** `null` when the policy says nothing of it, there is no obligation, the shortfall is not known or the contract still runs. */
  readonly penalty: Penalty | null;
  /** What would follow when all goes as given; `null` once the contract has ended, and when `penalty` could not be said either. */
  readonly expectedPenalty: Penalty | null;
  readonly findings: readonly RealisationFinding[];
  readonly assumptions: readonly Text[];
  /** By month up to the end of the contract; empty when no day is known. Computed when asked. */
  readonly forecast: () => readonly ForecastMonth[];
}

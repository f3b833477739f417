import type { Certainty } from '../../explain/trace';
import type { Level } from '../../ladder/level';
import type { PolicyNote } from './notes';

/** What is bought: works, services or supplies. */
export const CONTRACT_KINDS = ['werk', 'dienst', 'levering'] as const;

/** What is bought: works, services or supplies. */
export type ContractKind = (typeof CONTRACT_KINDS)[number];

/** What the percentage is taken of: the contract or tender sum, the wage sum in it, or what is invoiced. */
export const OBLIGATION_BASES = ['sum', 'wageSum', 'invoiced'] as const;

/** What the percentage is taken of: the contract or tender sum, the wage sum in it, or what is invoiced. */
export type ObligationBase = (typeof OBLIGATION_BASES)[number];

/** What the amount of a block is for, as the policies say it. */
export const BLOCK_BASES = [
  'per-year-fulltime',
  'per-year',
  'per-year-or-pro-rata-weeks',
  'per-month',
  'per-learning-year',
  'per-hour',
  'per-employee-hour-or-actual-cost',
  'per-employee-hour-or-invoice',
  'max-per-day',
  'invoice',
  'invoice-excl-vat',
  'invoice-or-wagecost-excl-vat',
  'actual-cost',
  'actual-labour-cost',
  'by-agreement',
  'unspecified',
] as const;

/** What the amount of a block is for, as the policies say it. */
export type BlockBasis = (typeof BLOCK_BASES)[number];

/** From which contract sum a policy asks social return for some kinds of contract. */
export interface Threshold {
  readonly kinds: readonly ContractKind[];
  /** Euro; `null` when the source names no amount that could be read. */
  readonly amount: number | null;
  /** Whether the amount itself is already enough; `null` with the amount. */
  readonly inclusive: boolean | null;
  /** False for an amount that is customary, but does not bind all who signed. */
  readonly binding: boolean;
  /** Below this share of labour in the sum no social return is asked; `null` when the policy has no such rule. */
  readonly minimumLabourShare: number | null;
  readonly note: PolicyNote | null;
}

/** What a policy asks of a contract. `null` is unknown, never zero. */
export interface ObligationRule {
  /** As a fraction: 0.05 is 5 %. */
  readonly percentage: number | null;
  /** Whether the percentage is a minimum that may be raised. */
  readonly minimum: boolean;
  readonly base: ObligationBase | null;
  readonly vat: 'excluded' | null;
  readonly thresholds: readonly Threshold[];
  /** Most euro a contract is asked for. */
  readonly maximum: number | null;
  /** A lower percentage that may be used below a share of labour in the sum. */
  readonly labourShare: { readonly below: number; readonly percentage: number } | null;
  /** A shorter contract is asked for nothing. */
  readonly minimumMonths: number | null;
  /** The kinds of contract it asks social return of; `null` when it does not name them. */
  readonly kinds: readonly ContractKind[] | null;
  /** Bounds of a percentage offered as award criterion. */
  readonly offered: { readonly above: number | null; readonly maximum: number } | null;
}

/** A building block: what an effort is worth. `null` is unknown, never zero. */
export interface Block {
  readonly id: string;
  readonly label: string;
  /** Other ways people write it. A name that several blocks have decides nothing. */
  readonly names: readonly string[];
  /** Names the source does not use, but that can only mean this block. */
  readonly inferredNames: readonly string[];
  /** Euro for the unit of the basis. */
  readonly value: number | null;
  readonly basis: BlockBasis;
  /** The group whose share of an obligation can be limited. */
  readonly group: string | null;
  /** How long one person counts; `null` when the policy does not say. */
  readonly maximumMonths: number | 'unlimited' | null;
  readonly minimumHoursPerWeek: number | null;
  /** What the policy says the amount is in proportion to; `null` when it says nothing of it. */
  readonly proRata: 'hoursAndMonths' | 'hours' | null;
  readonly certainty: Certainty;
}

/** An extra on a block. `null` is unknown, never zero. */
export interface Bonus {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly inferredNames: readonly string[];
  /** Euro; `null` for a bonus at cost. */
  readonly value: number | null;
  /** `added`: on top of the value; `addedPerYear`: on top, for every year; `raises`: lifts the block; `cost`: what was really paid. */
  readonly kind: 'added' | 'addedPerYear' | 'raises' | 'cost';
  /** Whether it follows hours and months as the block does; `null` when sources do not say or disagree. */
  readonly proRata: boolean | null;
  /** The blocks it goes with; `null` for all. */
  readonly blocks: readonly string[] | null;
  /** How long a person with this bonus counts when that is longer than the block says; `null` when it changes nothing. */
  readonly maximumMonths: number | null;
  readonly certainty: Certainty;
}

/** Something a policy asks that cannot be computed from hours and months: the officer has to look. */
export interface Condition {
  /** The blocks it is about; `null` for all. */
  readonly blocks: readonly string[] | null;
  readonly note: PolicyNote;
  /** The number of months it names, when it names one. */
  readonly months: number | null;
}

/** What happens with a shortfall. `factor`: times the shortfall; `null` when the policy leaves that open. */
export interface PenaltyRule {
  readonly factor: number | null;
  readonly note: PolicyNote;
  readonly source: string;
}

/** How much of the obligation a certificate fulfils, as a fraction, by level; a level that is left out is unknown. */
export type PsoCredit = Readonly<Partial<Record<Level, number>>>;

/** The social-return policy of an organisation. `null` is unknown, never zero: who needs it asks. */
export interface Policy {
  readonly id: string;
  /** What people call it, with its year where one is known: `Haaglanden 2023`. No two policies have the same. */
  readonly shortName: string;
  readonly organisation: string;
  readonly region: string;
  /** Municipalities and other names by which people look for it. */
  readonly names: readonly string[];
  readonly source: string;
  /** Addresses that its notes rest on. */
  readonly otherSources: readonly string[];
  /** As the source gives it: `2023-07-01`, `2023-04` or `2016`; `null` when it carries none. */
  readonly date: string | null;
  /** Which day of a contract the date is about; `null` when the policy does not say. */
  readonly dateBasis: 'publication' | 'contract' | 'award' | null;
  readonly confidence: Certainty;
  /** `complete`: all blocks of the source; `partial`: the source has more; `rule-only`: no amounts of blocks. */
  readonly completeness: 'complete' | 'partial' | 'rule-only';
  /** The policy that replaced it. */
  readonly supersededBy: string | null;
  /** The policy whose blocks it uses. */
  readonly blocksFrom: string | null;
  readonly obligation: ObligationRule;
  /** Hours of a full week. */
  readonly fullTimeHours: number | null;
  /** Full weeks that other pages of the organisation name for the same list. */
  readonly otherFullTimeHours: readonly number[];
  readonly blocks: readonly Block[];
  readonly bonuses: readonly Bonus[];
  /** Whether bonuses add up; `null` when the policy does not say. */
  readonly stacking: boolean | null;
  /** The most that blocks of a group can fill of an obligation, as a fraction. */
  readonly groupLimits: readonly { readonly group: string; readonly share: number }[];
  readonly conditions: readonly Condition[];
  readonly penalty: PenaltyRule | null;
  readonly psoCredit: PsoCredit;
  readonly notes: readonly PolicyNote[];
}

/** What a list of policies says of one. */
export interface PolicySummary {
  /** What to type as `beleid`. */
  readonly id: string;
  /** What people call it. */
  readonly shortName: string;
  readonly organisation: string;
  readonly region: string;
  readonly date: string | null;
  readonly completeness: Policy['completeness'];
  readonly confidence: Certainty;
  readonly source: string;
  /** How many blocks have an amount or a rule, those of another policy included. */
  readonly blocks: number;
  readonly percentage: number | null;
}

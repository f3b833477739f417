import type { Text } from '../../explain/text';
import type { Block, Bonus, Policy } from '../../rules/socialreturn/policy';
import type { SocialReturnFinding } from '../finding';

/** How to read a policy where sources conflict or it does not say. */
export interface Choices {
  /** Whether bonuses follow hours and months as the block does, or are paid in full. */
  readonly bonusProRata?: boolean;
  /** Whether several bonuses add up, or only the highest counts. */
  readonly bonusStacking?: boolean;
  /** Hours of a full week. */
  readonly fullTimeHours?: number;
}

/** A choice by its name. */
export type ChoiceName = keyof Choices;

/** What was done, as far as its value depends on it. Amounts in euro, hours per week, dates ISO. */
export interface Effort {
  /** A working week; omitted for a full week and where hours do not matter. */
  readonly hoursPerWeek?: number;
  /** Part of a full-time job, in place of hours per week. */
  readonly fte?: number;
  /** Length; in place of a first and last day. */
  readonly months?: number;
  /** Months of the maximum duration that had gone by before the first day that counts; none when omitted. */
  readonly monthsBefore?: number;
  /** First and last day, both included. */
  readonly start?: string;
  readonly end?: string;
  /** Hours per employee for an activity that counts by the hour; without it `hoursPerWeek` are those hours. */
  readonly hours?: number;
  /** How many persons, employees or days; 1 when omitted. */
  readonly count?: number;
  /** What was paid: an invoice, wage cost, real cost, or an amount agreed. */
  readonly amount?: number;
  /** The rate of VAT that is in the amount: 0.21. Omitted: the amount is without VAT. */
  readonly vat?: number;
  /** The amount is known to include VAT at a rate that is not, so that it cannot be taken off. */
  readonly vatIncluded?: boolean;
  readonly choices?: Choices;
}

/** An effort to be valued under a policy. */
export interface EffortRequest extends Effort {
  /** Id of a policy, or an organisation or municipality as people type it, or the policy itself. */
  readonly policy: string | Policy;
  /** Day that chooses among policies of one organisation. */
  readonly date?: string;
  /** Id of a block, or its name as people write it. */
  readonly block: string;
  /** Ids or names of bonuses, in a list or in one text. */
  readonly bonuses?: string | readonly string[];
}

/** What an effort is worth under one reading of the policy. */
export interface ValueReading {
  readonly choices: Choices;
  readonly value: number;
}

/** What the value is made of, for one person, employee or day. */
export interface ValueParts {
  /** Part of a full week that counts; `null` where hours do not matter. */
  readonly fullTimeShare: number | null;
  /** Hours of the full week it was held against; `null` when that was not needed. */
  readonly fullTimeHours: number | null;
  /** Euro of the block without bonuses. */
  readonly block: number;
  /** Euro of each bonus that counts. */
  readonly bonuses: readonly { readonly bonus: Bonus; readonly value: number }[];
}

/** What an effort is worth, and why. */
export interface EffortValue {
  readonly policy: Policy;
  readonly block: Block;
  readonly bonuses: readonly Bonus[];
  /** Euro, not rounded; `null` when the policy can be read in ways that give different amounts: see `question`. */
  readonly value: number | null;
  /** Whether a maximum duration or a maximum per day or full-time cut something off. */
  readonly capped: boolean;
  /** Months that count after the maximum duration, for blocks by time. */
  readonly months: number | null;
  /** What one of `count` is made of; `null` without a value. */
  readonly parts: ValueParts | null;
  readonly count: number;
  /** Why it is this amount: how block and bonuses were read, what is in proportion to what, every cap and minimum. */
  readonly why: readonly Text[];
  /** What has to be chosen, and what each choice gives; `null` with a value. */
  readonly question: Text | null;
  /** The choices that have to be made; empty with a value. */
  readonly open: readonly ChoiceName[];
  /** The value in each reading of the open choices; empty with a value, and when the policy names no full week to choose from. */
  readonly readings: readonly ValueReading[];
  /** What the policy does not say and was taken to be so. */
  readonly uncertain: readonly Text[];
  readonly findings: readonly SocialReturnFinding[];
}

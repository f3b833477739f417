import type { Text } from '../explain/text';

/** What can be the matter with a contract or an effort. */
export type SocialReturnFindingCode =
  | 'HOURS_ABOVE_FULL_TIME'
  | 'FULL_WEEK_ASSUMED'
  | 'ORDER_OF_MAGNITUDE'
  | 'PERCENTAGE_BELOW_POLICY'
  | 'PERCENTAGE_ABOVE_OFFER_MAXIMUM'
  | 'VAT_INCLUDED'
  | 'CUSTOMARY_THRESHOLD'
  | 'OTHER_BASE'
  | 'STATED_DIFFERS'
  | 'WAGE_SUM_ABOVE_SUM';

/** Something in the input that deserves a look; what it is, and what to do. */
export interface SocialReturnFinding {
  readonly code: SocialReturnFindingCode;
  readonly problem: Text;
  readonly remedy: Text;
  /** What to look at when the code alone does not say it. */
  readonly field?: 'percentage';
}

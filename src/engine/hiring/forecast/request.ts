import type { AssessRequest } from '../../ladder/assessment/request';

/** What an organisation must tell to learn how its standing goes on: what the assessment asks, and the months. */
export interface ForecastRequest extends AssessRequest {
  /** First month: `2025-01`, or a day in it. */
  readonly from: string;
  /** Last month: `2027-12`, or a day in it. At most {@link MOST_MONTHS} months in all. */
  readonly to: string;
  /** Last day of the certificate, ISO; omitted: none, or not known. */
  readonly certificateUntil?: string | null;
}

/** Months that one forecast can hold: ten years. */
export const MOST_MONTHS = 120;

import { text, type Text } from '../../../../engine';

/** The columns of the sheet with reasons that are read back, by what they are called. */
export const REASON_COLUMNS = {
  lot: text('record.reasons.lot'),
  bid: text('tender.role.name'),
  criterion: text('tender.report.criterion'),
  points: text('record.reasons.points'),
  reason: text('record.reasons.reason'),
} as const satisfies Record<string, Text>;

/** A column that is read back. */
export type ReasonColumn = keyof typeof REASON_COLUMNS;

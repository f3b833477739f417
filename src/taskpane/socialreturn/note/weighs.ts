import { text, type ProportionalityReason, type Text } from '../../../engine';

/** What a consideration does, in a word. */
export const WEIGHS_TEXT: Readonly<Record<ProportionalityReason['weighs'], Text>> = {
  for: text('socialReturnJob.weighs.for'),
  against: text('socialReturnJob.weighs.against'),
  record: text('socialReturnJob.weighs.record'),
};

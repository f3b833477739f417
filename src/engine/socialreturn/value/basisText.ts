import { text, type Text } from '../../explain/text';
import type { BlockBasis } from '../../rules/socialreturn/policy';

const TEXTS: Readonly<Record<BlockBasis, Text>> = {
  'per-year-fulltime': text('socialReturn.basis.perYearFulltime'),
  'per-year': text('socialReturn.basis.perYear'),
  'per-year-or-pro-rata-weeks': text('socialReturn.basis.perYearOrWeeks'),
  'per-month': text('socialReturn.basis.perMonth'),
  'per-learning-year': text('socialReturn.basis.perLearningYear'),
  'per-hour': text('socialReturn.basis.perHour'),
  'per-employee-hour-or-actual-cost': text('socialReturn.basis.perHourOrCost'),
  'per-employee-hour-or-invoice': text('socialReturn.basis.perHourOrInvoice'),
  'max-per-day': text('socialReturn.basis.maxPerDay'),
  invoice: text('socialReturn.basis.invoice'),
  'invoice-excl-vat': text('socialReturn.basis.invoiceExclVat'),
  'invoice-or-wagecost-excl-vat': text('socialReturn.basis.invoiceOrWage'),
  'actual-cost': text('socialReturn.basis.actualCost'),
  'actual-labour-cost': text('socialReturn.basis.labourCost'),
  'by-agreement': text('socialReturn.basis.byAgreement'),
  unspecified: text('socialReturn.basis.unspecified'),
};

/** What the amount of a block is for, in words: `for a full-time year`, `for an hour`. */
export function basisText(basis: BlockBasis): Text {
  return TEXTS[basis];
}

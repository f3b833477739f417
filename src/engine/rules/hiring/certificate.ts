import * as v from 'valibot';

import { sourceList } from '../schema';
import file from './certificate.json';
import { citedNumber, citing, provenance } from './dated';

const rules = v.parse(
  v.strictObject({
    id: v.string(),
    sources: sourceList,
    reminderMonths: citedNumber,
    auditMonths: citedNumber,
    handbookDay: v.strictObject({ monthAndDay: v.pipe(v.string(), v.regex(/^\d\d-\d\d$/)), ...provenance }),
  }),
  file,
);

const { value, citation } = citing(rules);

/** Months before the end of a certificate at which PSO-Nederland reminds of it. */
export const REMINDER_MONTHS = value('reminderMonths', rules.reminderMonths);

/** Months that certification takes at most after the audit. */
export const AUDIT_MONTHS = value('auditMonths', rules.auditMonths);

/** The day of the year, as `mm-dd`, on which new rules come into force. */
export const HANDBOOK_DAY = {
  monthAndDay: rules.handbookDay.monthAndDay,
  citation: citation('handbookDay', rules.handbookDay),
};

import { array, parse, strictObject, string } from 'valibot';

import { sourceList } from '../schema';
import { citedNumber, citing, datedNumber } from './dated';
import minimumWageFile from './minimumWage.json';
import file from './wageSubsidy.json';

const schema = strictObject({
  id: string(),
  sources: sourceList,
  maximumShare: citedNumber,
  holidayPay: citedNumber,
  flatShare: citedNumber,
  flatMonths: citedNumber,
  surcharge: array(datedNumber),
});

const rules = parse(schema, file);
const subsidy = citing(rules);

/** The wage-cost subsidy (loonkostensubsidie, LKS): fractions of the minimum wage with holiday pay, months, a surcharge. */
export const WAGE_SUBSIDY = {
  maximumShare: subsidy.value('maximumShare', rules.maximumShare),
  holidayPay: subsidy.value('holidayPay', rules.holidayPay),
  flatShare: subsidy.value('flatShare', rules.flatShare),
  flatMonths: subsidy.value('flatMonths', rules.flatMonths),
  surcharge: subsidy.dated('surcharge', rules.surcharge),
} as const;

const wages = parse(
  strictObject({ id: string(), sources: sourceList, perHour: array(datedNumber) }),
  minimumWageFile,
);

/** The minimum wage of 21 years and older for an hour, without holiday pay, in the order of the days. */
export const MINIMUM_WAGES = citing(wages).dated('perHour', wages.perHour);

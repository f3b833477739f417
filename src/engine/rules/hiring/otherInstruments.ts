import { array, number, parse, strictObject, string } from 'valibot';

import type { RuleValue } from '../pack';
import { sourceList } from '../schema';
import { citedNumber, citing, datedNumber, isoDate, provenance, validity, type Validity } from './dated';
import file from './otherInstruments.json';

const schema = strictObject({
  id: string(),
  sources: sourceList,
  learningSubsidy: array(datedNumber),
  noRisk: strictObject({
    years: citedNumber,
    extraYears: citedNumber,
    illnessYears: citedNumber,
    firstYearShare: citedNumber,
    secondYearShare: citedNumber,
  }),
  together: strictObject(provenance),
  lowIncomeBenefit: strictObject({
    minimumHours: citedNumber,
    years: array(strictObject({ ...validity, perHour: number(), maximum: number(), ...provenance })),
    abolished: strictObject({ from: isoDate, ...provenance }),
  }),
});

const rules = parse(schema, file);
const { citation, value, dated } = citing(rules);

/** The most a learning place is subsidised (praktijkleren), by school year, euro. */
export const LEARNING_SUBSIDY = dated('learningSubsidy', rules.learningSubsidy);

/** What the no-risk policy of the Ziektewet covers: years from the first working day, and shares of the daily wage. */
export const NO_RISK = {
  years: value('noRisk.years', rules.noRisk.years),
  extraYears: value('noRisk.extraYears', rules.noRisk.extraYears),
  illnessYears: value('noRisk.illnessYears', rules.noRisk.illnessYears),
  firstYearShare: value('noRisk.firstYearShare', rules.noRisk.firstYearShare),
  secondYearShare: value('noRisk.secondYearShare', rules.noRisk.secondYearShare),
} as const;

/** Whether the benefit, the subsidy and the no-risk policy go together. */
export const TOGETHER = citation('together', rules.together);

/** The low-income benefit (LIV) of a year, euro. */
export interface LowIncomeYear extends Validity {
  readonly perHour: RuleValue;
  readonly maximum: RuleValue;
}

/** The low-income benefit (LIV), which no longer exists; no calculation uses it. */
export const LOW_INCOME_BENEFIT = {
  minimumHours: value('lowIncomeBenefit.minimumHours', rules.lowIncomeBenefit.minimumHours),
  years: rules.lowIncomeBenefit.years.map((entry): LowIncomeYear => {
    const { validFrom, validUntil, perHour, maximum } = entry;
    const figure = (name: 'perHour' | 'maximum', amount: number): RuleValue => ({
      value: amount,
      citation: citation(`lowIncomeBenefit.${validFrom}.${name}`, entry),
      notes: [],
    });
    return {
      validFrom,
      validUntil,
      perHour: figure('perHour', perHour),
      maximum: figure('maximum', maximum),
    };
  }),
  abolished: {
    from: rules.lowIncomeBenefit.abolished.from,
    citation: citation('lowIncomeBenefit.abolished', rules.lowIncomeBenefit.abolished),
  },
} as const;

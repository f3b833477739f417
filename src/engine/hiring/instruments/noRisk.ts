import { quantity, text, type Text } from '../../explain/text';
import { rule, step, type Trace } from '../../explain/trace';
import { NO_RISK } from '../../rules/hiring/otherInstruments';

const LABEL = text('hiring.noRisk');
const YEARS = text('hiring.rule.noRiskYears');
const EXTRA = text('hiring.rule.noRiskExtraYears');
const ILLNESS = text('hiring.rule.noRiskIllnessYears');
const FIRST = text('hiring.rule.noRiskFirstYear');
const SECOND = text('hiring.rule.noRiskSecondYear');

/** What the no-risk policy of the Ziektewet means for an employer. It changes no cost: nobody knows who falls ill. */
export const NO_RISK_NOTE: Text = text('hiring.noRisk.note', {
  years: quantity(NO_RISK.years.value, 'years'),
  extra: quantity(NO_RISK.extraYears.value, 'years'),
  illness: quantity(NO_RISK.illnessYears.value, 'years'),
});

/** The no-risk policy with its sources, for a trace. */
export function noRiskLine(): Trace {
  const { years, extraYears, illnessYears, firstYearShare, secondYearShare } = NO_RISK;
  const from = [
    rule(YEARS, years.value, 'years', years.citation),
    rule(EXTRA, extraYears.value, 'years', extraYears.citation),
    rule(ILLNESS, illnessYears.value, 'years', illnessYears.citation),
    rule(FIRST, firstYearShare.value, 'fraction', firstYearShare.citation),
    rule(SECOND, secondYearShare.value, 'fraction', secondYearShare.citation),
  ];
  return step(LABEL, true, undefined, from, firstYearShare.notes);
}

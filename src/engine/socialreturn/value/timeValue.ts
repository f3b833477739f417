import { compare } from '../../decimal';
import { notAvailable, type Failure } from '../../explain/outcome';
import { quantity, text, type Text } from '../../explain/text';
import type { Block, Bonus, Policy } from '../../rules/socialreturn/policy';
import type { SocialReturnFinding } from '../finding';
import { wrongBonus } from './bonusValue';
import { monthsOf } from './effortInput';
import { hoursAbove, weekAssumptions } from './fullWeek';
import { questionOf } from './question';
import type { Effort, EffortValue } from './request';
import { timeReasons } from './timeReasons';
import { openChoices, timeReadings } from './timeReadings';

/** Months a year has: longer work is where an unstated maximum would matter. */
const MONTHS_OF_YEAR = 12;

/** What a block by time is worth: hours and months, the maximum duration, the minimum hours, and the bonuses. */
export function timeValue(
  policy: Policy,
  block: Block,
  bonuses: readonly Bonus[],
  effort: Effort,
): EffortValue | Failure {
  if (block.value === null) return valueUnknown(policy, block);
  const duration = monthsOf(effort);
  if (!duration.ok) return duration;
  const wrong = wrongBonus(block, bonuses, effort.amount);
  if (wrong) return wrong;
  const { count = 1 } = effort;
  const maximum = maximumMonths(block, bonuses);
  const months = maximum === null ? duration.value : Math.min(duration.value, maximum);
  const common = { policy, block, bonuses, months, count };
  if (isBelowMinimum(policy, block, effort)) return belowMinimum(common, effort);

  const readings = timeReadings(policy, block, bonuses, effort, months, block.value);
  const [first] = readings;
  const agree = first && readings.every(({ value }) => compare(value, first.value) === 0);
  const uncertain = [
    ...weekAssumptions(policy, block, effort),
    ...durationAssumptions(policy, block, duration.value),
  ];
  const cut = months < duration.value;
  if (!first || !agree) {
    return {
      ...common,
      value: null,
      capped: cut,
      parts: null,
      why: timeReasons(block, effort, { given: duration.value, counted: months, maximum }, undefined),
      question: questionOf(policy, readings, count),
      open: readings.length === 0 ? ['fullTimeHours'] : openChoices(readings),
      readings: readings.map(({ choices, value }) => ({ choices, value: value * count })),
      uncertain,
      findings: [],
    };
  }
  const { week } = first;
  const findings: readonly SocialReturnFinding[] =
    week.above && week.hours !== null && effort.hoursPerWeek !== undefined
      ? [hoursAbove(effort.hoursPerWeek, week.hours)]
      : [];
  return {
    ...common,
    value: first.value * count,
    capped: cut || week.above,
    parts: {
      fullTimeShare: week.share,
      fullTimeHours: week.hours,
      block: first.block,
      bonuses: first.bonuses,
    },
    why: timeReasons(block, effort, { given: duration.value, counted: months, maximum }, first),
    question: null,
    open: [],
    readings: [],
    uncertain,
    findings,
  };
}

/** The failure of a block whose amount is not known. */
export function valueUnknown({ id }: Policy, { label }: Block): Failure {
  return notAvailable(text('socialReturn.missing.value', { block: label, policy: id }), 'block');
}

/** How long a person counts; a bonus can lengthen it. `null`: without end, or not stated. */
function maximumMonths(block: Block, bonuses: readonly Bonus[]): number | null {
  if (typeof block.maximumMonths !== 'number') return null;
  return bonuses.reduce((most, bonus) => Math.max(most, bonus.maximumMonths ?? 0), block.maximumMonths);
}

function isBelowMinimum({ fullTimeHours }: Policy, block: Block, { hoursPerWeek, fte }: Effort): boolean {
  const { minimumHoursPerWeek } = block;
  if (minimumHoursPerWeek === null) return false;
  const hours =
    hoursPerWeek ?? (fte === undefined || fullTimeHours === null ? undefined : fte * fullTimeHours);
  return hours !== undefined && compare(hours, minimumHoursPerWeek) < 0;
}

function belowMinimum(
  common: Pick<EffortValue, 'policy' | 'block' | 'bonuses' | 'months' | 'count'>,
  { hoursPerWeek }: Effort,
): EffortValue {
  const { block, policy } = common;
  const minimum = quantity(block.minimumHoursPerWeek ?? 0, 'hours');
  const why =
    hoursPerWeek === undefined
      ? text('socialReturn.why.belowMinimumPart', { minimum, policy: policy.id })
      : text('socialReturn.why.belowMinimum', {
          hours: quantity(hoursPerWeek, 'hours'),
          minimum,
          policy: policy.id,
        });
  return {
    ...common,
    value: 0,
    capped: false,
    parts: { fullTimeShare: null, fullTimeHours: null, block: 0, bonuses: [] },
    why: [why],
    question: null,
    open: [],
    readings: [],
    uncertain: [],
    findings: [],
  };
}

function durationAssumptions(policy: Policy, block: Block, months: number): readonly Text[] {
  const { basis, proRata, maximumMonths: maximum } = block;
  const values = { policy: policy.id };
  const isPartOfYear = months % MONTHS_OF_YEAR !== 0;
  return [
    ...(basis === 'per-learning-year' && isPartOfYear
      ? [text('socialReturn.assumption.learningYear', values)]
      : []),
    ...(basis === 'per-year-or-pro-rata-weeks' ? [text('socialReturn.assumption.weeks', values)] : []),
    ...(proRata === null && basis.startsWith('per-year') && basis !== 'per-year-or-pro-rata-weeks'
      ? [text('socialReturn.assumption.proRata', values)]
      : []),
    ...(maximum === null && months > MONTHS_OF_YEAR
      ? [text('socialReturn.assumption.noMaximum', values)]
      : []),
  ];
}

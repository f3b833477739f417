import { compare } from '../../decimal';
import { notAvailable, type Failure } from '../../explain/outcome';
import { quantity, text, type Text } from '../../explain/text';
import type { Block, Bonus, Policy } from '../../rules/socialreturn/policy';
import type { SocialReturnFinding } from '../finding';
import { followsHours } from './basis';
import { wrongBonus } from './bonusValue';
import { monthsOf } from './effortInput';
import { hoursAbove, weekAssumed, weekAssumption, type FullWeek } from './fullWeek';
import { questionOf } from './question';
import type { ChoiceName, Effort, EffortValue } from './request';
import { timeReasons, type Duration } from './timeReasons';
import { openChoices, timeReadings, type TimeReading } from './timeReadings';

/** Months a year has: longer work is where an unstated maximum would matter. */
const MONTHS_OF_YEAR = 12;

const NOTHING: readonly [] = [];

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
  const maximum = maximumMonths(block, bonuses);
  const { monthsBefore: before = 0 } = effort;
  const months = maximum === null ? duration.value : Math.min(duration.value, Math.max(0, maximum - before));
  const work: Work = {
    policy,
    block,
    bonuses,
    effort,
    duration: { given: duration.value, counted: months, maximum, before },
    count: effort.count ?? 1,
  };
  if (isBelowMinimum(policy, block, effort)) {
    return worthNothing(work, belowMinimum(work), false);
  }
  if (months === 0) {
    const why = timeReasons(block, effort, work.duration, { week: undefined, bonuses: NOTHING });
    return worthNothing(work, why, true);
  }

  const readings = timeReadings(policy, block, bonuses, effort, months, block.value);
  const [first] = readings;
  const agree = first && readings.every((each) => each === first || compare(each.value, first.value) === 0);
  return first && agree ? answered(work, first) : asked(work, readings);
}

/** Work by time on its way to a value. */
interface Work {
  readonly policy: Policy;
  readonly block: Block;
  readonly bonuses: readonly Bonus[];
  readonly effort: Effort;
  readonly duration: Duration;
  readonly count: number;
}

function answered(work: Work, reading: TimeReading): EffortValue {
  const { policy, block, bonuses, effort, duration, count } = work;
  const { week } = reading;
  return {
    policy,
    block,
    bonuses,
    months: duration.counted,
    count,
    value: reading.value * count,
    capped: duration.counted < duration.given || week.above,
    parts: {
      fullTimeShare: week.share,
      fullTimeHours: week.hours,
      block: reading.block,
      bonuses: reading.bonuses,
    },
    why: timeReasons(block, effort, duration, reading),
    question: null,
    open: NOTHING,
    readings: NOTHING,
    ...doubtsOf(work, week),
  };
}

function asked(work: Work, readings: readonly TimeReading[]): EffortValue {
  const { policy, block, bonuses, effort, duration, count } = work;
  const open: readonly ChoiceName[] = readings.length === 0 ? ['fullTimeHours'] : openChoices(readings);
  const week = open.includes('fullTimeHours') ? undefined : readings[0]?.week;
  return {
    policy,
    block,
    bonuses,
    months: duration.counted,
    count,
    value: null,
    capped: duration.counted < duration.given || week?.above === true,
    parts: null,
    why: timeReasons(block, effort, duration, { week, bonuses: NOTHING }),
    question: questionOf(policy, readings, open, count),
    open,
    readings: readings.map(({ choices, value }) => ({ choices, value: value * count })),
    ...doubtsOf(work, week),
  };
}

/** The failure of a block whose amount is not known. */
export function valueUnknown({ shortName }: Policy, { label }: Block): Failure {
  return notAvailable(text('socialReturn.missing.value', { block: label, policy: shortName }), 'block');
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

function belowMinimum({ policy, block, effort }: Work): readonly Text[] {
  const minimum = quantity(block.minimumHoursPerWeek ?? 0, 'hours');
  const { hoursPerWeek } = effort;
  return [
    hoursPerWeek === undefined
      ? text('socialReturn.why.belowMinimumPart', { minimum, policy: policy.shortName })
      : text('socialReturn.why.belowMinimum', {
          hours: quantity(hoursPerWeek, 'hours'),
          minimum,
          policy: policy.shortName,
        }),
  ];
}

function worthNothing(
  { policy, block, bonuses, duration, count }: Work,
  why: readonly Text[],
  capped: boolean,
): EffortValue {
  return {
    policy,
    block,
    bonuses,
    months: duration.counted,
    count,
    value: 0,
    capped,
    parts: { fullTimeShare: null, fullTimeHours: null, block: 0, bonuses: NOTHING },
    why,
    question: null,
    open: NOTHING,
    readings: NOTHING,
    uncertain: NOTHING,
    findings: NOTHING,
  };
}

/** What is not certain about the value and what deserves a look, as far as it is known what a full week is. */
function doubtsOf(work: Work, week: FullWeek | undefined): Pick<EffortValue, 'uncertain' | 'findings'> {
  const { policy, block, effort } = work;
  const assumedWeek = weekAssumption(policy, block, effort);
  const uncertain = assumptionsOf(work, week?.share === 1);
  return {
    uncertain: assumedWeek === undefined ? uncertain : [assumedWeek, ...uncertain],
    findings: weekFindings(effort, week, assumedWeek),
  };
}

function weekFindings(
  effort: Effort,
  week: FullWeek | undefined,
  assumedWeek: Text | undefined,
): readonly SocialReturnFinding[] {
  if (assumedWeek !== undefined) return [weekAssumed(assumedWeek, effort)];
  const isAbove = week?.above === true && week.hours !== null && effort.hoursPerWeek !== undefined;
  return isAbove ? [hoursAbove(effort.hoursPerWeek, week.hours)] : NOTHING;
}

/** What the policy does not say about time and was taken to be so. */
function assumptionsOf({ policy, block, duration }: Work, fullWeek: boolean): readonly Text[] {
  const assumptions: Text[] = [];
  const { basis, proRata, maximumMonths: maximum } = block;
  const values = { policy: policy.shortName };
  const wholeYears = duration.counted % MONTHS_OF_YEAR === 0;
  if (basis === 'per-learning-year' && !wholeYears) {
    assumptions.push(text('socialReturn.assumption.learningYear', values));
  }
  if (basis === 'per-year-or-pro-rata-weeks') {
    assumptions.push(text('socialReturn.assumption.weeks', values));
  }
  if (proRata === null && followsHours(basis) && !(wholeYears && fullWeek)) {
    assumptions.push(text('socialReturn.assumption.proRata', values));
  }
  if (maximum === null && duration.given > MONTHS_OF_YEAR) {
    assumptions.push(text('socialReturn.assumption.noMaximum', values));
  }
  return assumptions;
}

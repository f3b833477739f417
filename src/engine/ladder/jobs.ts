import { compare } from '../decimal';
import { answer, invalid, type Outcome } from '../explain/outcome';
import { quantity, text } from '../explain/text';
import { input, rule, step, type Trace } from '../explain/trace';
import { HOURS_PER_JOB } from '../rules/banenafspraak';
import { notAnAmount, notAShare } from './amounts';

const JOBS = text('ladder.jobs');
const HOURS = text('ladder.input.hoursPerWeek');
const ALL_HOURS = text('ladder.sum.hours');
const PER_JOB = text('ladder.rule.hoursPerJob');
const SHORTFALL = text('ladder.quotaShortfall');
const REQUIRED = text('ladder.quotaHours');
const TARGET = text('ladder.input.targetHours');
const TOTAL = text('ladder.input.totalHours');
const QUOTA = text('ladder.input.quota');

/**
 * Jobs of the banenafspraak: weekly paid hours / 25.5.
 *
 * `invalid`: hours that are negative or no number.
 *
 * @param hours weekly hours, a number per person.
 * @returns jobs, not rounded. Source: the calculation of the quota levy, cited in the trace.
 */
export function jobs({ hours }: { hours: readonly number[] }): Outcome<number> {
  let sum = 0;
  for (const each of hours) {
    const wrong = notAnAmount(each, 'hours');
    if (wrong) return wrong;
    sum += each;
  }
  const lines = hours.map((each) => input(HOURS, each, 'hours'));
  const value = jobsOf(sum);
  return answer(value, step(JOBS, value, 'jobs', [step(ALL_HOURS, sum, 'hours', lines), perJobLine()]));
}

/** Jobs of so many weekly hours. */
export function jobsOf(hours: number): number {
  return hours / HOURS_PER_JOB.value;
}

/** The hours of a job, for a trace. */
export function perJobLine(): Trace {
  return rule(PER_JOB, HOURS_PER_JOB.value, 'hours', HOURS_PER_JOB.citation);
}

/**
 * Jobs short of the quota: (quota × weekly hours of all − weekly hours of the target group) / 25.5, at least 0.
 *
 * `invalid`: negative hours, more hours of the target group than of all, a quota that is no fraction.
 *
 * @returns jobs, not rounded.
 */
export function quotaShortfall(question: {
  targetHours: number;
  totalHours: number;
  quota: number;
}): Outcome<number> {
  const { targetHours, totalHours, quota } = question;
  const wrong =
    notAnAmount(targetHours, 'targetHours') ??
    notAnAmount(totalHours, 'totalHours') ??
    notAShare(quota, 'quota');
  if (wrong) return wrong;
  if (compare(targetHours, totalHours) > 0) {
    const values = { target: quantity(targetHours, 'hours'), total: quantity(totalHours, 'hours') };
    return invalid(text('ladder.invalid.targetHoursAboveTotal', values), 'targetHours');
  }
  const required = quota * totalHours;
  const value = compare(targetHours, required) >= 0 ? 0 : jobsOf(required - targetHours);
  const requiredLine = step(REQUIRED, required, 'hours', [
    input(QUOTA, quota, 'fraction'),
    input(TOTAL, totalHours, 'hours'),
  ]);
  const from = [requiredLine, input(TARGET, targetHours, 'hours'), perJobLine()];
  return answer(value, step(SHORTFALL, value, 'jobs', from));
}

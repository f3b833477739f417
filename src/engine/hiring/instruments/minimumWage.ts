import { answer, notAvailable, type Outcome } from '../../explain/outcome';
import { calendarDay, text } from '../../explain/text';
import { rule } from '../../explain/trace';
import { readDay } from '../../ladder/workTime';
import { on } from '../../rules/hiring/dated';
import { MINIMUM_WAGES } from '../../rules/hiring/wageSubsidy';

const PER_HOUR = text('hiring.rule.minimumWagePerHour');

/**
 * The minimum wage for an hour on a day (ISO), of 21 years and older, without holiday pay.
 *
 * `invalid`: no date. `notAvailable`: a day whose minimum wage the rules do not hold.
 *
 * @returns euro.
 */
export function minimumWage(day: string): Outcome<number> {
  const read = readDay(day, 'day');
  if (!read.ok) return read;
  const held = on(MINIMUM_WAGES, day);
  if (held) return answer(held.value, rule(PER_HOUR, held.value, 'euro', held.citation));
  return notAvailable(text('hiring.noMinimumWage', { date: calendarDay(day) }), 'day');
}

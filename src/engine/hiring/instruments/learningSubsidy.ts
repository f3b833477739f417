import { exact } from '../../decimal';
import { answer, notAvailable, type Outcome } from '../../explain/outcome';
import { calendarDay, text, type Text } from '../../explain/text';
import { input, rule, step, type Trace } from '../../explain/trace';
import { isoOfDay } from '../../reading/day';
import { LEARNING_SUBSIDY } from '../../rules/hiring/otherInstruments';
import { countOf, daysOf, shared, type Days } from './days';

const LABEL = text('hiring.learningSubsidy');
const MAXIMUM = text('hiring.rule.learningMaximum');
const DAYS = text('hiring.learningDays');
const PRO_RATA = text('hiring.assumption.learningProRata');

/**
 * The most the learning subsidy (praktijkleren) gives for one place over some days: the maximum of the school year, for
 * the part of that school year. Days of a school year without rules add nothing, and that is an assumption of the answer.
 *
 * `notAvailable`: none of the days lies in a school year whose subsidy the rules hold.
 *
 * @returns euro at most; what is paid depends on how many places ask for it.
 */
export function learningSubsidy(days: Days): Outcome<number> {
  const lines: Trace[] = [];
  const notes = new Set<Text>([PRO_RATA]);
  let total = 0;
  let covered = 0;
  for (const maximum of LEARNING_SUBSIDY) {
    const { value, validFrom, validUntil, citation, notes: more } = maximum;
    const schoolYear = daysOf(maximum);
    const both = shared(schoolYear, days);
    if (both === null) continue;
    const part = countOf(both) / countOf(schoolYear);
    covered += countOf(both);
    total += value * part;
    for (const note of more) notes.add(note);
    const amount = exact(value * part);
    const from = [rule(MAXIMUM, value, 'euro', citation), input(DAYS, countOf(both), 'count')];
    const label = text('hiring.learningSubsidyOf', {
      year: `${validFrom.slice(0, 4)}/${validUntil.slice(0, 4)}`,
    });
    lines.push(step(label, amount, 'euro', from));
  }
  if (lines.length === 0) {
    const values = { from: calendarDay(isoOfDay(days.first)), until: calendarDay(isoOfDay(days.last)) };
    return notAvailable(text('hiring.noLearningSubsidy', values), 'learningPlace');
  }
  if (covered < countOf(days)) notes.add(text('hiring.assumption.learningRest'));
  const value = exact(total);
  return answer(value, step(LABEL, value, 'euro', lines, [...notes]));
}

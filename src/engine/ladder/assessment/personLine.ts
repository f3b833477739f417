import { text, type Text } from '../../explain/text';
import { input, rule, step, type Trace } from '../../explain/trace';
import { isoOfDay } from '../../reading/day';
import type { RuleValue } from '../../rules/pack';
import { partOfYearLine } from '../fte';
import { termLines, termNotes } from '../term';
import { weightLine } from '../weight';
import type { Finding, PersonLine } from './assessment';
import { reasonOf, type Counted } from './person';
import type { Placement, PlacementField } from './request';
import type { Spell } from './spell';

const FTE = text('ladder.fte');
const COUNTING_FTE = text('assessment.countingFte');
const HOURS = text('ladder.input.hoursPerWeek');
const NORM_HOURS = text('ladder.input.normHours');
const FULL_WEEK = text('ladder.rule.fullTimeHours');
const START = text('ladder.input.start');
const END = text('ladder.input.to');
const COUNTS_UNTIL = text('ladder.countsUntil');
const TERM_BY_DAY = text('assessment.assumption.termByDay');

/** What a person adds, and how that came about. */
export function personLine(counted: Counted, year: Year): PersonLine {
  const { spell, lastDay, fte, weight, weightedFte } = counted;
  const { weights } = spell.rules;
  return {
    row: spell.row,
    id: spell.placement.id,
    fte,
    positionWeight: weights.position.value,
    contractWeight: weights.contract.value,
    weight,
    weightedFte,
    countsUntil: lastDay === null ? null : isoOfDay(lastDay),
    reason: reasonOf(counted),
    traceOf: () => explainPerson(counted, year),
  };
}

/** The line of a row that was left out. */
export function leftOutLine(placement: Placement, row: number, finding: Finding): PersonLine {
  return {
    row,
    id: placement.id,
    fte: null,
    positionWeight: null,
    contractWeight: null,
    weight: null,
    weightedFte: 0,
    countsUntil: null,
    reason: finding.text,
    traceOf: () => explainLeftOut(placement, finding.text),
  };
}

/** The year that is measured, with where it was read, and the full week of the rule pack. */
export interface Year {
  readonly year: number;
  readonly origin: string | undefined;
  readonly fullWeek: RuleValue;
}

/** From when to when somebody worked. */
export function employmentLines({ placement, start, end }: Spell): readonly Trace[] {
  const { origins = {} } = placement;
  const first = input(START, isoOfDay(start), undefined, origins.start);
  return end === null ? [first] : [first, input(END, isoOfDay(end), undefined, origins.end)];
}

function explainPerson(counted: Counted, { year, origin, fullWeek }: Year): Trace {
  const { spell, normHours, facts, counting, worked, lastDay, countingFte, weightedFte } = counted;
  const { placement, rules } = spell;
  const { origins = {} } = placement;
  const week =
    spell.normHours === null
      ? rule(FULL_WEEK, fullWeek.value, 'hours', fullWeek.citation)
      : input(NORM_HOURS, normHours, 'hours', origins.normHours);
  const dates = employmentLines(spell);
  const limits = termLines(rules.limits, facts, origins);
  const until =
    limits.length === 0
      ? []
      : [step(COUNTS_UNTIL, lastDay === null ? null : isoOfDay(lastDay), undefined, limits)];
  const cut = counting.days < worked.days;
  const time = partOfYearLine(counting, year, [...dates, ...until], origin);
  const fteLine = step(
    cut ? COUNTING_FTE : FTE,
    countingFte,
    'fte',
    [input(HOURS, spell.hours, 'hours', origins.hoursPerWeek), week, time],
    cut ? [TERM_BY_DAY] : [],
  );
  const weightStep = weightLine(rules.weights, rules, placement, origins, rules.weightAssumptions);
  const notes = new Set<Text>([
    reasonOf(counted),
    ...termNotes(rules.limits, facts),
    ...rules.limitAssumptions,
  ]);
  const label = text('assessment.person', { id: placement.id });
  return step(label, weightedFte, 'fte', [fteLine, weightStep], [...notes]);
}

function explainLeftOut(placement: Placement, problem: Text): Trace {
  const { origins = {} } = placement;
  const given: readonly (readonly [Text, string | number | null | undefined, PlacementField])[] = [
    [text('ladder.input.position'), placement.position, 'position'],
    [text('ladder.input.contract'), placement.contract, 'contract'],
    [HOURS, placement.hoursPerWeek, 'hoursPerWeek'],
    [START, placement.start, 'start'],
    [END, placement.end, 'end'],
  ];
  const lines = given.flatMap(([label, value, field]) =>
    value === undefined ? [] : [input(label, value, undefined, origins[field])],
  );
  return step(text('assessment.person', { id: placement.id }), 0, 'fte', lines, [problem]);
}

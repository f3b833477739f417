import { calendarDay, quantity, text, type Text } from '../../explain/text';
import { dayOf, isoOfDay, lastDayOfTerm } from '../../reading/day';
import { notAWeek, notHours } from '../workTime';
import type { Finding, FindingCode } from './assessment';
import { aboutPlacement } from './findings';
import type { Placement, PlacementField } from './request';
import type { WordProblem, WordRules } from './wordRules';

/** A placement whose values make sense. Days are day numbers. */
export interface Spell {
  /** Place in the request, from 1. */
  readonly row: number;
  readonly placement: Placement;
  readonly rules: WordRules;
  readonly hours: number;
  /** `null`: the full week of the rule pack. */
  readonly normHours: number | null;
  readonly start: number;
  readonly end: number | null;
  readonly schoolLeft: number | null;
  readonly wageSubsidyUntil: number | null;
}

const DATE_FIELDS = ['start', 'end', 'schoolLeft', 'wageSubsidyUntil'] as const;
type DateField = (typeof DATE_FIELDS)[number];

const CODES: Readonly<Record<WordProblem['what'], FindingCode>> = {
  position: 'UNKNOWN_POSITION',
  contract: 'UNKNOWN_CONTRACT',
  together: 'POSITION_AND_CONTRACT',
  weight: 'WEIGHT_NOT_PUBLIC',
};

/** Reads the values of a placement, or says which one cannot be; the first that is wrong is named. */
export function readSpell(
  placement: Placement,
  row: number,
  rules: WordRules | WordProblem,
): { readonly ok: true; readonly spell: Spell } | { readonly ok: false; readonly finding: Finding } {
  const refuse = (code: FindingCode, field: PlacementField, problem: Text) =>
    ({ ok: false, finding: aboutPlacement(code, placement, row, field, problem, true) }) as const;

  if (!rules.ok) {
    const field = rules.what === 'contract' || rules.what === 'together' ? 'contract' : 'position';
    return refuse(CODES[rules.what], field, rules.failure.text);
  }
  const { hoursPerWeek: hours, normHours = null } = placement;
  const noHours = hours === null ? undefined : notHours(hours, 'hoursPerWeek');
  if (hours === null || noHours) {
    return refuse('HOURS', 'hoursPerWeek', noHours?.text ?? text('assessment.finding.noHours'));
  }
  const noWeek = normHours === null ? undefined : notAWeek(normHours, 'normHours');
  if (noWeek) return refuse('NORM_HOURS', 'normHours', noWeek.text);
  const days: Record<DateField, number | null> = {
    start: null,
    end: null,
    schoolLeft: null,
    wageSubsidyUntil: null,
  };
  for (const field of DATE_FIELDS) {
    const date = placement[field] ?? null;
    if (date === null || date === '') continue;
    const day = dayOf(date);
    if (day === undefined) return refuse('NOT_A_DATE', field, text('ladder.invalid.date', { text: date }));
    days[field] = day;
  }
  const { start, end, schoolLeft, wageSubsidyUntil } = days;
  if (start === null) return refuse('MISSING_START', 'start', text('assessment.finding.noStart'));
  if (end !== null && end < start) {
    const values = { start: calendarDay(isoOfDay(start)), end: calendarDay(isoOfDay(end)) };
    return refuse('END_BEFORE_START', 'end', text('ladder.invalid.endBeforeStart', values));
  }
  const spell = { row, placement, rules, hours, normHours, start, end, schoolLeft, wageSubsidyUntil };
  return { ok: true, spell };
}

/** What deserves a look in a spell that counts. */
export function spellFindings(spell: Spell, lastOfYear: number): readonly Finding[] {
  const { placement, row, rules, start, end } = spell;
  const findings: Finding[] = [];
  if (spell.normHours !== null && spell.hours > spell.normHours) {
    const values = { hours: quantity(spell.hours, 'hours'), norm: quantity(spell.normHours, 'hours') };
    const problem = text('assessment.finding.aboveFullWeek', values);
    findings.push(aboutPlacement('MORE_THAN_FULL_TIME', placement, row, 'hoursPerWeek', problem, false));
  }
  const months = rules.limits.contract.usualMonths?.value;
  const usualLast = months === undefined ? Infinity : lastDayOfTerm(start, months);
  if (months !== undefined && (end ?? lastOfYear) > usualLast) {
    const values = { months: quantity(months, 'count'), last: calendarDay(isoOfDay(usualLast)) };
    const problem = text('assessment.finding.trialTooLong', values);
    findings.push(aboutPlacement('TRIAL_TOO_LONG', placement, row, 'end', problem, false));
  }
  const needsSchool = rules.limits.position.limits.some(
    (limit) => limit.kind === 'years' && limit.from === 'schoolLeft',
  );
  if (needsSchool && spell.schoolLeft === null && placement.inRegister !== true) {
    const problem = text('assessment.finding.schoolLeft');
    findings.push(aboutPlacement('SCHOOL_LEFT_UNKNOWN', placement, row, 'schoolLeft', problem, false));
  }
  return findings;
}

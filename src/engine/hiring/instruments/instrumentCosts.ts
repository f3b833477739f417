import { exact } from '../../decimal';
import type { Failure } from '../../explain/outcome';
import { calendarDay, quantity, text, type Text } from '../../explain/text';
import { input, step, type Trace } from '../../explain/trace';
import { isoOfDay } from '../../reading/day';
import type { BenefitKind } from '../../rules/hiring/benefitKind';
import { benefitTerm } from './benefitTerm';
import { receivedLine } from './costLine';
import { paidHours, shared, type Days, type EmployedDays } from './days';
import { highestBenefit } from './highestBenefit';
import { learningSubsidy } from './learningSubsidy';
import type { CostLine, PositionCost } from './positionCost';
import { subsidyOfYear } from './subsidyOfYear';

const HOURS_PER_WEEK = text('hiring.input.hoursPerWeek');

/** A position in the days of a year on which it is filled. */
export interface Filled {
  readonly cost: PositionCost;
  readonly year: number;
  readonly employed: EmployedDays;
  readonly days: Days;
}

/** What the instruments take off the cost of a position, with what deserves a word. */
interface Received {
  readonly lines: readonly CostLine[];
  readonly notes: readonly Text[];
}

type Part = { readonly ok: true; readonly received: Received } | Failure;

const NOTHING: Part = { ok: true, received: { lines: [], notes: [] } };

/** What the employer receives for a position in a year: benefit, subsidy and learning subsidy, or the first failure. */
export function receivedFor(filled: Filled): Part {
  const lines: CostLine[] = [];
  const notes: Text[] = [];
  for (const instrument of [benefit, subsidy, learning]) {
    const part = instrument(filled);
    if (!part.ok) return part;
    lines.push(...part.received.lines);
    notes.push(...part.received.notes);
  }
  return { ok: true, received: { lines, notes } };
}

function benefit({ cost, days, employed, year }: Filled): Part {
  const kinds = [...new Set(cost.benefits ?? [])];
  if (kinds.length === 0) return NOTHING;
  const hoursLines: Trace[] = [];
  const notes: Text[] = [];
  const questions = kinds.map((kind) => {
    const last = lastDayOf(kind, { iso: cost.start, day: employed.first }, year);
    const inTerm = shared(days, { first: days.first, last: last ?? days.last });
    const hoursPerYear = exact(paidHours(cost.hoursPerWeek, inTerm, year));
    const from = [input(HOURS_PER_WEEK, cost.hoursPerWeek, 'hours')];
    hoursLines.push(step(text('hiring.benefitHours', { kind }), hoursPerYear, 'hours', from));
    if (last !== null && last < days.last) {
      notes.push(text('hiring.note.benefitEnds', { kind, date: calendarDay(isoOfDay(last)) }));
    }
    return { kind, hoursPerYear, start: cost.start, year };
  });
  const highest = highestBenefit(questions);
  if (!highest.ok) return highest;
  const { kind, amount, abolished } = highest.value;
  if (kind !== null && kinds.length > 1) {
    const others = kinds.filter((other) => other !== kind).join(', ');
    notes.push(text('hiring.note.onlyHighest', { kind, amount: quantity(amount, 'euro'), others }));
  }
  const line = receivedLine('wageCostBenefit', amount, [...hoursLines, highest.trace]);
  return { ok: true, received: { lines: [line], notes: [...notes, ...abolished] } };
}

/** The last day (a day number) of a benefit, as far as the rules set one. */
function lastDayOf(kind: BenefitKind, start: { iso: string; day: number }, year: number): number | null {
  const term = benefitTerm(kind, start, year);
  return term.state === 'paid' || term.state === 'ended' ? term.last : null;
}

function subsidy({ cost, days, employed, year }: Filled): Part {
  const { hoursPerWeek, wageSubsidy } = cost;
  if (!wageSubsidy) return NOTHING;
  const outcome = subsidyOfYear(wageSubsidy, { hoursPerWeek, start: employed.first, days, year });
  if (!outcome.ok) return outcome;
  return {
    ok: true,
    received: { lines: [receivedLine('wageSubsidy', outcome.value, [outcome.trace])], notes: [] },
  };
}

function learning({ cost, days }: Filled): Part {
  if (!cost.learningPlace) return NOTHING;
  const outcome = learningSubsidy(days);
  if (!outcome.ok) return outcome;
  return {
    ok: true,
    received: { lines: [receivedLine('learningSubsidy', outcome.value, [outcome.trace])], notes: [] },
  };
}

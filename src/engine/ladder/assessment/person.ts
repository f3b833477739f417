import { calendarDay, text, type Text } from '../../explain/text';
import { isoOfDay } from '../../reading/day';
import { termOf, type CountingFacts, type KnownTerm, type Term } from '../term';
import { weightOf } from '../weight';
import { daysWorked, fteOver, type WorkTime } from '../workTime';
import type { Inflow } from './sameness';
import type { Spell } from './spell';

/** What a spell adds in the reference year. */
export interface Counted {
  readonly spell: Spell;
  /** Hours of a full week. */
  readonly normHours: number;
  readonly facts: CountingFacts;
  readonly term: Term;
  /** Last day that counts, `null` when there is no limit or it is not public. */
  readonly lastDay: number | null;
  /** The days worked in the year, and the part of them that counts. */
  readonly worked: WorkTime;
  readonly counting: WorkTime;
  /** Fte in the year, and the part of it that counts. Neither is weighted. */
  readonly fte: number;
  readonly countingFte: number;
  readonly weight: number;
  readonly weightedFte: number;
  /** Works for another organisation, so that the contract form weighs nothing: counts neither among all who work here nor in the target group. */
  readonly elsewhere: boolean;
}

/** What a spell adds to the weighted fte of a year: hours against the full week, over the days that count, times weight. */
export function countSpell(
  spell: Spell,
  inflow: Inflow | undefined,
  year: number,
  fullTimeHours: number,
): Counted {
  const { start, end, rules, hours, placement, schoolLeft, wageSubsidyUntil } = spell;
  const facts: CountingFacts = {
    start: inflow?.position ?? start,
    contractStart: inflow?.contract ?? start,
    schoolLeft,
    inRegister: placement.inRegister,
    wageSubsidy: placement.wageSubsidy,
    wageSubsidyUntil,
  };
  const term = termOf(rules.limits, facts);
  const lastDay = lastCountingDay(term);
  const worked = daysWorked(start, end, year);
  const last = lastDay === null ? end : Math.min(lastDay, end ?? lastDay);
  const counting = last === end ? worked : daysWorked(start, last, year);
  const normHours = spell.normHours ?? fullTimeHours;
  const weight = weightOf(rules.weights);
  const countingFte = fteOver(hours, normHours, counting);
  return {
    spell,
    normHours,
    facts,
    term,
    lastDay,
    worked,
    counting,
    fte: counting === worked ? countingFte : fteOver(hours, normHours, worked),
    countingFte,
    weight,
    weightedFte: countingFte * weight,
    elsewhere: rules.weights.contract.value === 0,
  };
}

function lastCountingDay(term: Term): number | null {
  return knownTerm(term)?.day ?? null;
}

/** The last day that is known with what decides it; of a limit that is not public, what it is at most. */
export function knownTerm(term: Term): KnownTerm | null {
  if (term.kind === 'until') return term;
  return term.kind === 'notPublic' ? term.atMost : null;
}

/** Whether a person counts in the year, and why or why not. */
export function reasonOf({ term, lastDay, worked, counting, elsewhere, spell }: Counted): Text {
  const values = { position: spell.rules.position.label, contract: spell.rules.contract.label };
  if (elsewhere) return text('assessment.reason.elsewhere');
  if (worked.days === 0) return text('assessment.reason.notInYear');
  const last = lastDay === null ? undefined : calendarDay(isoOfDay(lastDay));
  if (counting.days === 0 && last) return text('assessment.reason.ended', { last });
  if (counting.days < worked.days && last) return text('assessment.reason.partOfYear', { ...values, last });
  if (term.kind === 'notPublic') return text('assessment.reason.limitNotPublic', values);
  if (last) return text('assessment.reason.countsUntil', { ...values, last });
  return text('assessment.reason.noLimit', values);
}

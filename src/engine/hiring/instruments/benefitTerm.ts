import type { Failure } from '../../explain/outcome';
import { lastDayOfTerm, yearOfDay } from '../../reading/day';
import type { BenefitKind } from '../../rules/hiring/benefitKind';
import { benefitIn, type BenefitRules } from '../../rules/hiring/wageCostBenefits';

const MONTHS = 12;

/**
 * Whether a wage-cost benefit is paid in a year. `last`: the last day (a day number) on which it is; `null` when only the
 * employment and the register bound it.
 */
export type BenefitTerm =
  | { readonly state: 'paid'; readonly rules: BenefitRules; readonly last: number | null }
  | { readonly state: 'ended'; readonly rules: BenefitRules; readonly last: number }
  | { readonly state: 'abolished' | 'notKnown'; readonly failure: Failure };

/**
 * The term of a benefit for employment that began on a day, looked at in a year. A term that ended by the rules of the
 * year of the start has ended, also where no rules of the later year are known.
 */
export function benefitTerm(
  kind: BenefitKind,
  start: { readonly iso: string; readonly day: number },
  year: number,
): BenefitTerm {
  const found = benefitIn(kind, start.iso, year);
  if (found.found === 'rules') return termOf(found.rules, start.day, year);
  if (found.found === 'abolished') return { state: 'abolished', failure: found.failure };
  const atStart = benefitIn(kind, start.iso, yearOfDay(start.day));
  if (atStart.found === 'rules') {
    const term = termOf(atStart.rules, start.day, year);
    if (term.state === 'ended') return term;
  }
  return { state: 'notKnown', failure: found.failure };
}

function termOf(rules: BenefitRules, start: number, year: number): BenefitTerm {
  if (rules.years === null) return { state: 'paid', rules, last: null };
  const last = lastDayOfTerm(start, rules.years.value * MONTHS);
  return yearOfDay(last) < year ? { state: 'ended', rules, last } : { state: 'paid', rules, last };
}

import { daysOfYear, yearOfDay } from '../../reading/day';
import { knownTerm, type Counted } from '../../ladder/assessment/person';
import type { KnownTerm } from '../../ladder/term';

/** A placement as it goes on. Days are day numbers. */
export interface Stay {
  readonly counted: Counted;
  /** First day of work. */
  readonly start: number;
  /** Last day of work; `null` when it goes on. */
  readonly end: number | null;
  /** Fte in a year in which all days count, not weighted. */
  readonly fte: number;
  /** Weighted fte in a year in which all days count. */
  readonly weightedFte: number;
  /** Last day that counts: the work or the term ends; `null` when no day is known. */
  readonly last: number | null;
  /** The term that ends the counting; `null` when the work ends first, or nothing does. */
  readonly endedBy: KnownTerm | null;
  /** Last day on which it surely counts: after it, a limit that is not public may already have passed. */
  readonly sureUntil: number | null;
}

/**
 * How a placement goes on. Where it is not public how long somebody counts, the assessment of a year lets the person
 * count; so the person surely counts until the end of the year of the list, or of the year in which the work begins.
 */
export function stayOf(counted: Counted, referenceYear: number): Stay {
  const { spell, term, normHours, weight } = counted;
  const known = knownTerm(term);
  const endsByTerm = known !== null && (spell.end === null || known.day < spell.end);
  const last = endsByTerm ? known.day : spell.end;
  const sureYear = daysOfYear(Math.max(referenceYear, yearOfDay(spell.start))).last;
  const fte = spell.hours / normHours;
  return {
    counted,
    start: spell.start,
    end: spell.end,
    fte,
    weightedFte: fte * weight,
    last,
    endedBy: endsByTerm ? known : null,
    sureUntil: term.kind === 'notPublic' ? Math.min(last ?? sureYear, sureYear) : last,
  };
}

/** Whether a placement counts on at least one day. */
export function everCounts({ counted: { spell, elsewhere }, last }: Stay): boolean {
  return !elsewhere && (last === null || last >= spell.start);
}

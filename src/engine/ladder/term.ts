import { text, type Text } from '../explain/text';
import { input, rule, step, type Trace } from '../explain/trace';
import { isoOfDay, lastDayOfTerm } from '../reading/day';
import type { Limit, Pack } from '../rules/pack';
import type { Combination } from './combination';

/** What is known of a person that decides how long the person counts. Days are day numbers. */
export interface CountingFacts {
  /** First day of work. */
  readonly start: number;
  /** First day of this contract form; omitted: the first day of work. */
  readonly contractStart?: number;
  readonly schoolLeft?: number | null;
  readonly inRegister?: boolean | null;
  /** Wage subsidy is received without a known last day. */
  readonly wageSubsidy?: boolean | null;
  readonly wageSubsidyUntil?: number | null;
}

/** Cells that what is known of a person was read from. */
type FactOrigins = Readonly<
  Partial<Record<'start' | 'schoolLeft' | 'inRegister' | 'wageSubsidyUntil', string>>
>;

/** How long a person counts. */
export type Term =
  | { readonly kind: 'noLimit' }
  | KnownTerm
  /** `atMost`: the term by the other side, which the limit that is not public can only bring forward. */
  | { readonly kind: 'notPublic'; readonly path: string; readonly atMost: KnownTerm | null };

/** A last day, and the limit that decides it. */
export interface KnownTerm {
  readonly kind: 'until';
  readonly day: number;
  readonly by: Limit;
}

const NO_LIMIT: Term = { kind: 'noLimit' };
const START = text('ladder.input.start');
const SCHOOL_LEFT = text('ladder.input.schoolLeft');
const IN_REGISTER = text('ladder.input.inRegister');
const SUBSIDY_UNTIL = text('ladder.input.wageSubsidyUntil');
const TERM_YEARS = text('ladder.rule.termYears');
const FROM_START = text('ladder.assumption.schoolLeftAtStart');
const STATUS_LOST_AT_START = text('ladder.assumption.statusLostAtStart');

const AS_LONG_AS = {
  indication: text('ladder.rule.asLongAsIndication'),
  wageSubsidy: text('ladder.rule.asLongAsWageSubsidy'),
  registration: text('ladder.rule.asLongAsRegistration'),
  education: text('ladder.rule.asLongAsEducation'),
} as const;

/** How long a person in this position with this contract form counts: the earlier of what the two allow. */
export function termOf({ position, contract }: Combination, facts: CountingFacts): Term {
  const byPosition = lastOf(position.limits, facts);
  const byContract = lastOf(contract.limits, contractFacts(facts));
  if (byContract.kind === 'noLimit') return byPosition;
  if (byPosition.kind === 'noLimit') return byContract;
  if (byPosition.kind === 'notPublic') {
    return { ...byPosition, atMost: byContract.kind === 'until' ? byContract : null };
  }
  if (byContract.kind === 'notPublic') return { ...byContract, atMost: byPosition };
  return byContract.day < byPosition.day ? byContract : byPosition;
}

/** Whether a pack holds every limit of a position and a contract form. */
export function limitsKnown({ position, contract }: Combination): boolean {
  return [...position.limits, ...contract.limits].every(
    (limit) => limit.kind === 'asLongAs' || limit.years !== null,
  );
}

/** Why a limit is not in a pack. */
export function whyNotPublic(pack: Pack, path: string): Text {
  return pack.unknown.get(path) ?? text('rules.note.limitNotPublic');
}

/** What a term was worked out from. */
export function termLines(
  { position, contract }: Combination,
  facts: CountingFacts,
  origins: FactOrigins = {},
): readonly Trace[] {
  return [
    ...position.limits.flatMap((limit) => limitLine(limit, facts, origins)),
    ...contract.limits.flatMap((limit) => limitLine(limit, contractFacts(facts), origins)),
  ];
}

/** What the reader must know about the limits that a term rests on. */
export function termNotes({ position, contract }: Combination, facts: CountingFacts): readonly Text[] {
  return [...notesOf(position.limits, facts), ...notesOf(contract.limits, facts)];
}

/** Where something without a last day holds, the years beside it decide nothing. */
function notesOf(limits: readonly Limit[], facts: CountingFacts): readonly Text[] {
  const endless = limits.filter((limit) => limit.kind === 'asLongAs' && isEndless(limit, facts));
  return (endless.length > 0 ? endless : limits).flatMap((limit) => {
    if (limit.kind === 'asLongAs') return applies(limit, facts) ? limit.notes : [];
    const notes = limit.years?.notes ?? [];
    if (limit.from === 'schoolLeft' && facts.schoolLeft == null) return [...notes, FROM_START];
    return limit.from === 'statusLost' ? [...notes, STATUS_LOST_AT_START] : notes;
  });
}

function isEndless(limit: Limit & { kind: 'asLongAs' }, facts: CountingFacts): boolean {
  return applies(limit, facts) && (limit.what !== 'wageSubsidy' || facts.wageSubsidyUntil == null);
}

function contractFacts(facts: CountingFacts): CountingFacts {
  return facts.contractStart === undefined ? facts : { ...facts, start: facts.contractStart };
}

/** A person counts until the last of the limits that apply. */
function lastOf(limits: readonly Limit[], facts: CountingFacts): Term {
  let last: Term = NO_LIMIT;
  let hidden: string | null = null;
  for (const limit of limits) {
    let day: number | null = null;
    if (limit.kind === 'years') {
      day = lastDayOfYears(limit, facts);
      if (day === null) hidden = limit.path;
    } else if (applies(limit, facts)) {
      day = (limit.what === 'wageSubsidy' ? facts.wageSubsidyUntil : null) ?? null;
      if (day === null) return NO_LIMIT;
    }
    if (day !== null && (last.kind !== 'until' || day > last.day)) last = { kind: 'until', day, by: limit };
  }
  return hidden === null ? last : { kind: 'notPublic', path: hidden, atMost: null };
}

function lastDayOfYears(limit: Limit & { kind: 'years' }, facts: CountingFacts): number | null {
  const from = limit.from === 'schoolLeft' ? (facts.schoolLeft ?? facts.start) : facts.start;
  return limit.years && lastDayOfTerm(from, limit.years.value * 12);
}

function applies({ what, implied }: Limit & { kind: 'asLongAs' }, facts: CountingFacts): boolean {
  if (implied) return true;
  if (what === 'registration') return facts.inRegister === true;
  return what === 'wageSubsidy' && (facts.wageSubsidy === true || facts.wageSubsidyUntil != null);
}

function limitLine(limit: Limit, facts: CountingFacts, origins: FactOrigins): readonly Trace[] {
  if (limit.kind === 'years') {
    const day = lastDayOfYears(limit, facts);
    if (day === null || !limit.years) return [];
    const from =
      limit.from === 'schoolLeft' && facts.schoolLeft != null
        ? input(SCHOOL_LEFT, isoOfDay(facts.schoolLeft), undefined, origins.schoolLeft)
        : input(START, isoOfDay(facts.start), undefined, origins.start);
    const years = rule(TERM_YEARS, limit.years.value, 'years', limit.years.citation);
    return [step(text('ladder.lastDay'), isoOfDay(day), undefined, [from, years])];
  }
  if (!applies(limit, facts)) return [];
  const line = rule(AS_LONG_AS[limit.what], true, undefined, limit.citation);
  if (limit.what === 'registration' && !limit.implied)
    return [input(IN_REGISTER, true, undefined, origins.inRegister), line];
  if (limit.what === 'wageSubsidy' && facts.wageSubsidyUntil != null) {
    const until = isoOfDay(facts.wageSubsidyUntil);
    return [input(SUBSIDY_UNTIL, until, undefined, origins.wageSubsidyUntil), line];
  }
  return [line];
}

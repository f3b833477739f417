import {
  exact,
  LEVELS,
  norm,
  NORM_LEVELS,
  ordinal,
  scenarioOutcome,
  text,
  type Assessment,
  type AssessRequest,
  type Failure,
  type Level,
  type RouteOrganisation,
  type ScenarioOutcome,
  type Text,
} from '../../../engine';
import type { Standing } from '../../ladder/standing';
import { numberTyped } from '../figure';
import type { HiringState, TypedOrganisation } from '../state';

/** Where an organisation stands before it does anything. */
export type Now = Pick<
  ScenarioOutcome,
  'size' | 'direct' | 'indirect' | 'total' | 'level' | 'certainty' | 'possibleLevels'
>;

/** What the plans of this job start from. */
export interface Basis {
  readonly organisation: RouteOrganisation;
  /** The calendar year that the figures are of. */
  readonly year: number;
  /** The rule pack; absent: for each value the newest pack that holds it. */
  readonly rules: string | undefined;
  readonly now: Now;
  /** The staff list behind the figures; `null` when they were typed. */
  readonly assessed: { readonly request: AssessRequest; readonly assessment: Assessment } | null;
}

/** How far the first step is. */
export type BasisStanding =
  | { readonly kind: 'open'; readonly gaps: readonly Text[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'known'; readonly basis: Basis };

/** How the typed figures are called. */
export const TYPED_TEXT: Record<keyof TypedOrganisation, Text> = {
  totalFte: text('hiringJob.basis.totalFte'),
  weightedFte: text('hiringJob.basis.weightedFte'),
  attributedFte: text('hiringJob.basis.attributedFte'),
  targetFte: text('hiringJob.basis.targetFte'),
};

/** The figures the plans start from, or what is still missing. `standing`: what the staff list comes to. */
export function basisOf(
  { from, typed, year }: Pick<HiringState, 'from' | 'typed' | 'year'>,
  standing: Standing,
  rules: string | undefined,
): BasisStanding {
  return from === 'staff' ? fromStaff(standing) : fromTyped(typed, year, rules);
}

function fromStaff(standing: Standing): BasisStanding {
  if (standing.kind !== 'assessed') return standing;
  const { request, assessment } = standing;
  const { direct, indirectApplied, total, size, level, certainty, possibleLevels, thirtyPlus } = assessment;
  if (direct === null || indirectApplied === null || total === null) {
    return { kind: 'open', gaps: [text('hiringJob.gap.findings')] };
  }
  const { totalFte, referenceYear, rules } = request;
  const basis: Basis = {
    organisation: {
      totalFte,
      weightedFte: assessment.weightedFte,
      attributedFte: assessment.attributedFte,
      // The same share of the same total, also where some fte lie outside the total of PSO 30+.
      targetFte: thirtyPlus.share === null ? null : exact(thirtyPlus.share * totalFte),
    },
    year: referenceYear,
    rules,
    now: { size, direct, indirect: indirectApplied, total, level, certainty, possibleLevels },
    assessed: { request, assessment },
  };
  return { kind: 'known', basis };
}

function fromTyped(typed: TypedOrganisation, year: number, rules: string | undefined): BasisStanding {
  const [totalFte, weightedFte] = [numberTyped(typed.totalFte), numberTyped(typed.weightedFte)];
  const unread = (['totalFte', 'weightedFte', 'attributedFte', 'targetFte'] as const).filter(
    (field) => typed[field] === 'unreadable' || (typed[field] === null && NEEDED.includes(field)),
  );
  if (totalFte === null || weightedFte === null || unread.length > 0) {
    const gaps = unread.map((field) => text('ladderJob.gap.figure', { what: TYPED_TEXT[field] }));
    return { kind: 'open', gaps };
  }
  const attributedFte = numberTyped(typed.attributedFte) ?? 0;
  const targetFte = numberTyped(typed.targetFte);
  const organisation = { totalFte, weightedFte, attributedFte, targetFte };
  const now = scenarioOutcome({
    name: '',
    year,
    organisation: {
      totalFte,
      weightedFte,
      attributedFte,
      ...(targetFte !== null && { targetFte }),
    },
    positions: [],
    purchases: [],
    ...(rules !== undefined && { rules }),
  });
  if (!now.ok) return { kind: 'failed', failure: now };
  return { kind: 'known', basis: { organisation, year, rules, now: now.value, assessed: null } };
}

const NEEDED: readonly (keyof TypedOrganisation)[] = ['totalFte', 'weightedFte'];

/** The levels a plan can aim at: those whose norm is known at this size, and PSO 30+. From low to high. */
export function goalsOf({ organisation, rules }: Basis): readonly Level[] {
  const { totalFte } = organisation;
  const known = NORM_LEVELS.filter(
    (level) => norm({ size: totalFte, level, ...(rules !== undefined && { rules }) }).ok,
  );
  return LEVELS.filter((level) => level === 'PSO 30+' || known.some((each) => each === level));
}

/** The level that a plan aims at: the one that was chosen, or else the next above the present one. */
export function goalOf(goal: Level | null, basis: Basis): Level {
  if (goal !== null) return goal;
  const { level } = basis.now;
  const present = ordinal(level ?? 'Geen trede');
  return goalsOf(basis).find((each) => ordinal(each) > present) ?? 'PSO 30+';
}

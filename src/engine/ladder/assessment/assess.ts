import { compare } from '../../decimal';
import type { Outcome } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { HOURS_PER_JOB } from '../../rules/banenafspraak';
import { NORM_LEVELS } from '../../rules/schema';
import { ordinal } from '../level';
import { normAt } from '../normTable';
import { tooSmall } from '../organisation';
import { missingFte } from '../shortfall';
import type { Assessment, Distance, Finding } from './assessment';
import { assumptionsOf } from './assumptions';
import { explainFigure, type Explained } from './explain';
import { figuresOf, type Figures, type LevelRules } from './figures';
import { aboutOrganisation } from './findings';
import { groundOf } from './ground';
import type { Counted } from './person';
import { registerHours } from './registerJobs';
import type { AssessRequest } from './request';
import { thirtyPlusInUse, thirtyPlusShare, type ThirtyPlusResult } from './thirtyPlusShare';

/**
 * Where an organisation stands on the ladder: from its staff of the target group and its purchases to the level, with
 * what is missing for the next one. Rows that cannot count are left out and named; the rest is computed.
 *
 * `invalid`: a total of 0 fte or less, a year or a day of application that is none, an unknown rule pack. `notAvailable`:
 * the norms are not public in the pack, or no pack covers the date.
 */
export function assess(request: AssessRequest): Outcome<Assessment> {
  const { totalFte, origins } = request;
  const on = request.on ?? undefined;
  const ground = groundOf(request);
  if (!ground.ok) return ground;
  const { year, levelRules, people, lines, bought } = ground;
  const findings = [...ground.findings];

  const headcount = headcountOf(request, people, findings);
  const targetFte = sum(people, ({ fte, elsewhere }) => (elsewhere ? 0 : fte));
  const weightedFte = sum(people, (person) => person.weightedFte);
  const { attributedFte } = bought;
  const possible = compare(targetFte, totalFte) <= 0;
  if (!possible) {
    const values = { target: quantity(targetFte, 'fte'), total: quantity(totalFte, 'fte') };
    const problem = text('ladder.invalid.targetAboveTotal', values);
    findings.push(
      aboutOrganisation('TOTAL_BELOW_TARGET_GROUP', 'totalFte', problem, true, origins?.totalFte),
    );
  }
  const figures = possible ? figuresOf(weightedFte, attributedFte, totalFte, levelRules) : null;
  if (figures?.size === null) {
    const problem = tooSmall(totalFte, levelRules.found);
    findings.push(aboutOrganisation('TOO_SMALL', 'totalFte', problem, false, origins?.totalFte));
  }
  const level = figures?.standing?.level ?? null;
  const thirtyRules = thirtyPlusInUse(request.rules, on);
  const thirty =
    possible && thirtyRules
      ? thirtyPlusShare(people, thirtyRules, { totalFte, headcount, level })
      : undefined;
  const hours = sum(people, registerHours);
  const distances = distancesTo(figures, weightedFte, totalFte, levelRules);
  const explained: Explained = {
    request,
    year,
    levelRules,
    people,
    lines,
    bought,
    weightedFte,
    figures,
    thirty,
    thirtyRules,
  };
  const value: Assessment = {
    size: figures?.size ?? null,
    weightedFte,
    direct: figures?.direct ?? null,
    attributedFte,
    indirect: figures?.indirect ?? null,
    indirectApplied: figures?.indirectApplied ?? null,
    total: figures?.total ?? null,
    level,
    certainty: figures?.standing?.certainty ?? 'unknown',
    possibleLevels: figures?.standing?.possibleLevels ?? [],
    norms: Object.fromEntries(
      [...(figures?.standing?.norms ?? [])].reverse().map(({ level, value }) => [level, value]),
    ),
    toNext: nextOf(distances),
    distances,
    thirtyPlus: sharesOf(thirty),
    jobs: hours / HOURS_PER_JOB.value,
    findings,
    assumptions: assumptionsOf(explained),
    persons: lines,
    complete: !findings.some(({ leftOut }) => leftOut),
    traceOf: (figure) => explainFigure(explained, figure),
  };
  return {
    ok: true,
    value,
    // Ten thousand rows are assessed far more often than explained.
    get trace() {
      return explainFigure(explained, 'assessment');
    },
  };
}

function headcountOf(request: AssessRequest, people: readonly Counted[], findings: Finding[]): number | null {
  const headcount = request.headcount ?? null;
  if (headcount === null) return null;
  const heads = new Set(
    people.flatMap(({ spell, worked, elsewhere }) =>
      elsewhere || worked.days === 0 ? [] : [spell.placement.id],
    ),
  ).size;
  if (Number.isFinite(headcount) && headcount > 0 && headcount >= heads) return headcount;
  const values = { headcount: quantity(headcount, 'number'), heads: quantity(heads, 'count') };
  const problem = text('assessment.finding.headcount', values);
  findings.push(aboutOrganisation('HEADCOUNT', 'headcount', problem, true, request.origins?.headcount));
  return null;
}

function distancesTo(
  figures: Figures | null,
  weightedFte: number,
  totalFte: number,
  { pack, found }: LevelRules,
): readonly Distance[] {
  const { size = null, standing = null, indirect = 0 } = figures ?? {};
  if (size === null || standing === null) return [];
  const from = ordinal(standing.level ?? 'Geen trede');
  return NORM_LEVELS.filter((level) => pack.norms.has(level) && ordinal(level) > from).map((level) => {
    const norm = normAt(pack, level, size);
    const gap = norm && { norm, indirect, indirectMaximum: found.indirectMaximum, totalFte, weightedFte };
    return { level, weightedFte: gap ? missingFte(gap) : null };
  });
}

function nextOf(distances: readonly Distance[]): Assessment['toNext'] {
  for (const { level, weightedFte } of distances) {
    if (weightedFte !== null) return { level, weightedFte };
  }
  return null;
}

function sharesOf(thirty: ThirtyPlusResult | undefined): Assessment['thirtyPlus'] {
  if (!thirty) return { share: null, headcountShare: null, met: false };
  const { share, headcountShare, met } = thirty;
  return { share, headcountShare, met };
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}

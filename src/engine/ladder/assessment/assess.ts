import { compare } from '../../decimal';
import { invalid, notAvailable, type Failure, type Outcome } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { daysOfYear, dayOf } from '../../reading/day';
import { choosePack } from '../../rules/choose';
import { HOURS_PER_JOB } from '../../rules/banenafspraak';
import { NORM_LEVELS } from '../../rules/schema';
import { ordinal } from '../level';
import { normAt } from '../normTable';
import { noOrganisation, tooSmall } from '../organisation';
import { missingFte, shortfallRulesOf } from '../shortfall';
import { notAYear } from '../workTime';
import type { Assessment, Distance, Finding, PersonLine } from './assessment';
import { assumptionsOf } from './assumptions';
import { explainFigure, type Explained } from './explain';
import { figuresOf, type Figures, type LevelRules } from './figures';
import { aboutOrganisation, aboutPlacement } from './findings';
import { countSpell, type Counted } from './person';
import { leftOutLine, personLine, type Year } from './personLine';
import { countPurchases, type CountedPurchases } from './purchases';
import { registerHours } from './registerJobs';
import type { AssessRequest } from './request';
import { spellsOfPeople } from './sameness';
import { readSpell, spellFindings, type Spell } from './spell';
import { thirtyPlusInUse, thirtyPlusShare, type ThirtyPlusResult } from './thirtyPlusShare';
import { wordRulesBy } from './wordRules';

/**
 * Where an organisation stands on the ladder: from its staff of the target group and its purchases to the level, with
 * what is missing for the next one. Rows that cannot count are left out and named; the rest is computed.
 *
 * `invalid`: a total of 0 fte or less, a year or a day of application that is none, an unknown rule pack. `notAvailable`:
 * the norms are not public in the pack, or no pack covers the date.
 */
export function assess(request: AssessRequest): Outcome<Assessment> {
  const { totalFte, referenceYear, origins } = request;
  const on = request.on ?? undefined;
  const wrong =
    noOrganisation(totalFte, 'totalFte') ?? notAYear(referenceYear, 'referenceYear') ?? notADay(on);
  if (wrong) return wrong;
  const levelRules = choosePack(request.rules, (pack) => shortfallRulesOf(pack, 'Trede 1'), on);
  if (!levelRules.ok) return levelRules;
  const fullWeek = choosePack(
    request.rules,
    (pack) =>
      pack.fullTimeHours
        ? { ok: true, found: pack.fullTimeHours }
        : notAvailable(text('rules.missing.fullTimeHours', { pack: pack.id })),
    on,
  );
  if (!fullWeek.ok) return fullWeek;

  const year: Year = { year: referenceYear, origin: origins?.referenceYear, fullWeek: fullWeek.found };
  const staff = countStaff(request, year, on);
  const bought = countPurchases(request.purchases);
  const findings = [...staff.findings, ...bought.findings, ...twice(staff.people, bought)];

  const headcount = headcountOf(request, staff.people, findings);
  const targetFte = sum(staff.people, ({ fte, elsewhere }) => (elsewhere ? 0 : fte));
  const weightedFte = sum(staff.people, (person) => person.weightedFte);
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
      ? thirtyPlusShare(staff.people, thirtyRules, { totalFte, headcount, level })
      : undefined;
  const hours = sum(staff.people, registerHours);
  const distances = distancesTo(figures, weightedFte, totalFte, levelRules);
  const explained: Explained = {
    request,
    year,
    levelRules,
    people: staff.people,
    lines: staff.lines,
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
    persons: staff.lines,
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

interface Staff {
  readonly people: readonly Counted[];
  readonly lines: readonly PersonLine[];
  readonly findings: readonly Finding[];
}

function countStaff(request: AssessRequest, year: Year, on: string | undefined): Staff {
  const { placements } = request;
  const rulesFor = wordRulesBy(request.rules, on);
  const bounds = daysOfYear(year.year);
  const read: Spell[] = [];
  const byRow = new Map<number, Finding>();
  const findings: Finding[] = [];
  for (const [index, placement] of placements.entries()) {
    const row = index + 1;
    const reading = readSpell(placement, row, rulesFor(placement.position, placement.contract));
    if (reading.ok) read.push(reading.spell);
    else byRow.set(row, reading.finding);
  }
  const together = spellsOfPeople(read, bounds);
  for (const finding of together.findings) {
    if (finding.leftOut && finding.row !== null) byRow.set(finding.row, finding);
    else findings.push(finding);
  }
  const people = together.spells.map((spell) => {
    findings.push(...spellFindings(spell, bounds.last));
    return countSpell(spell, together.inflow.get(spell), year.year, year.fullWeek.value);
  });
  const counted = new Map(people.map((person) => [person.spell.row, person]));
  const lines = placements.flatMap((placement, index): PersonLine[] => {
    const person = counted.get(index + 1);
    if (person) return [personLine(person, year)];
    const finding = byRow.get(index + 1);
    return finding ? [leftOutLine(placement, index + 1, finding)] : [];
  });
  findings.push(...byRow.values(), ...people.flatMap(endedBefore));
  findings.sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  return { people, lines, findings };
}

/** A person whose term ended before the year still works there, but no longer counts. */
function endedBefore({ spell, worked, counting, lastDay }: Counted): readonly Finding[] {
  if (worked.days === 0 || counting.days > 0 || lastDay === null) return [];
  const problem = text('assessment.finding.termEnded');
  return [aboutPlacement('TERM_ENDED', spell.placement, spell.row, 'start', problem, false)];
}

/** One and the same work may not be counted as a secondment and as a purchase. */
function twice(people: readonly Counted[], { purchases }: CountedPurchases): readonly Finding[] {
  const hiredIn = people.find(
    ({ spell: { rules }, worked }) =>
      rules.position.id === 'sw' && rules.contract.id === 'detachering' && worked.days > 0,
  );
  if (!hiredIn || purchases.length === 0) return [];
  const { placement, row } = hiredIn.spell;
  const problem = text('assessment.finding.directAndIndirect');
  return [aboutPlacement('HOURS_DIRECT_AND_INDIRECT', placement, row, 'contract', problem, false)];
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

function notADay(on: string | undefined): Failure | undefined {
  if (on === undefined || dayOf(on) !== undefined) return undefined;
  return invalid(text('ladder.invalid.date', { text: on }), 'on');
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}

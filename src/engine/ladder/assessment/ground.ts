import { invalid, notAvailable, type Failure } from '../../explain/outcome';
import { text } from '../../explain/text';
import { dayOf, daysOfYear } from '../../reading/day';
import { choosePack } from '../../rules/choose';
import { noOrganisation } from '../organisation';
import { shortfallRulesOf } from '../shortfall';
import { notAYear } from '../workTime';
import type { Finding, PersonLine } from './assessment';
import type { LevelRules } from './figures';
import { aboutPlacement } from './findings';
import { countSpell, type Counted } from './person';
import { leftOutLine, personLine, type Year } from './personLine';
import { countPurchases, type CountedPurchases } from './purchases';
import type { AssessRequest } from './request';
import { spellsOfPeople } from './sameness';
import { readSpell, spellFindings, type Spell } from './spell';
import { wordRulesBy } from './wordRules';

/** What an assessment stands on: the rules in use, and the rows of the lists that count. */
export interface Ground {
  readonly ok: true;
  readonly year: Year;
  readonly levelRules: LevelRules;
  readonly people: readonly Counted[];
  readonly lines: readonly PersonLine[];
  readonly bought: CountedPurchases;
  /** About rows of the lists. */
  readonly findings: readonly Finding[];
}

/**
 * Chooses the rules and reads the rows. `invalid`: a total of 0 fte or less, a year or a day of application that is none,
 * an unknown rule pack. `notAvailable`: the norms are not public in the pack, or no pack covers the date.
 */
export function groundOf(request: AssessRequest): Ground | Failure {
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
  return { ok: true, year, levelRules, people: staff.people, lines: staff.lines, bought, findings };
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

function notADay(on: string | undefined): Failure | undefined {
  if (on === undefined || dayOf(on) !== undefined) return undefined;
  return invalid(text('ladder.invalid.date', { text: on }), 'on');
}

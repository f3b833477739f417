import { quantity, text } from '../../explain/text';
import type { Finding } from './assessment';
import { aboutPlacement } from './findings';
import type { Spell } from './spell';

/** The spells that count, where each began to count, and what was found by laying those of one person side by side. */
export interface SpellsOfPeople {
  readonly spells: readonly Spell[];
  /** First day in this position and in this contract form, of a spell that goes on from another. */
  readonly inflow: ReadonlyMap<Spell, Inflow>;
  readonly findings: readonly Finding[];
}

/** When a person came in, over spells that follow each other without a gap. Day numbers. */
export interface Inflow {
  readonly position: number;
  readonly contract: number;
}

/** A year as day numbers. */
interface Bounds {
  readonly first: number;
  readonly last: number;
}

/**
 * Lays the spells of one person side by side: a row that is there twice is left out the second time, spells that overlap
 * in the year are a finding, and a spell that goes on from another counts from when that one began.
 */
export function spellsOfPeople(all: readonly Spell[], year: Bounds): SpellsOfPeople {
  const byId = new Map<string, Spell[]>();
  for (const spell of all) {
    const same = byId.get(spell.placement.id);
    if (same) same.push(spell);
    else byId.set(spell.placement.id, [spell]);
  }
  const findings: Finding[] = [];
  const copies = new Set<Spell>();
  const inflow = new Map<Spell, Inflow>();
  for (const [id, ofPerson] of byId) {
    if (id.trim() === '' || ofPerson.length === 1) continue;
    const once = withoutCopies(ofPerson, copies, findings);
    const inOrder = [...once].sort((one, other) => one.start - other.start);
    findOverlaps(inOrder, year, findings);
    followUp(inOrder, inflow);
  }
  return { spells: copies.size === 0 ? all : all.filter((spell) => !copies.has(spell)), inflow, findings };
}

function withoutCopies(spells: readonly Spell[], copies: Set<Spell>, findings: Finding[]): readonly Spell[] {
  const seen = new Map<string, Spell>();
  for (const spell of spells) {
    const { rules, hours, start, end } = spell;
    const key = [rules.position.id, rules.contract.id, hours, start, end].join('|');
    const first = seen.get(key);
    if (!first) {
      seen.set(key, spell);
      continue;
    }
    copies.add(spell);
    const values = { id: spell.placement.id, row: quantity(first.row, 'count') };
    const problem = text('assessment.finding.sameRow', values);
    findings.push(aboutPlacement('SAME_ROW_TWICE', spell.placement, spell.row, 'id', problem, true));
  }
  return [...seen.values()];
}

function findOverlaps(inOrder: readonly Spell[], year: Bounds, findings: Finding[]): void {
  let longest: Spell | undefined;
  for (const spell of inOrder) {
    const until = longest ? (longest.end ?? Infinity) : -Infinity;
    const overlapStart = Math.max(spell.start, year.first);
    const overlapEnd = Math.min(until, spell.end ?? Infinity, year.last);
    if (longest && overlapStart <= overlapEnd) {
      const values = {
        id: spell.placement.id,
        row: quantity(longest.row, 'count'),
        hours: quantity(spell.hours + longest.hours, 'hours'),
      };
      const problem = text('assessment.finding.overlap', values);
      findings.push(
        aboutPlacement('OVERLAPPING_SPELLS', spell.placement, spell.row, 'start', problem, false),
      );
    }
    if (until < (spell.end ?? Infinity)) longest = spell;
  }
}

/** The start position is fixed at inflow, so a new contract that follows without a gap does not start the term again. */
function followUp(inOrder: readonly Spell[], inflow: Map<Spell, Inflow>): void {
  const chains = new Map<string, Chain>();
  for (const spell of inOrder) {
    const { position, contract } = spell.rules;
    const inPosition = inChain(chains, position.id, spell);
    const inContract = inChain(chains, `${position.id}|${contract.id}`, spell);
    if (inPosition < spell.start) inflow.set(spell, { position: inPosition, contract: inContract });
  }
}

/** Spells that follow each other without a gap. Day numbers. */
interface Chain {
  readonly from: number;
  readonly until: number;
}

/** Adds a spell to the chain it goes on from, or starts one; gives the first day of the chain. */
function inChain(chains: Map<string, Chain>, key: string, { start, end }: Spell): number {
  const chain = chains.get(key);
  const until = end ?? Infinity;
  const goesOn = chain !== undefined && start <= chain.until + 1;
  const from = goesOn ? chain.from : start;
  chains.set(key, { from, until: goesOn ? Math.max(chain.until, until) : until });
  return from;
}

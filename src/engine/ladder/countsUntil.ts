import { answer, notAvailable, type Outcome } from '../explain/outcome';
import { text } from '../explain/text';
import { input, step } from '../explain/trace';
import { isoOfDay } from '../reading/day';
import { choosePack, type Found } from '../rules/choose';
import type { Pack } from '../rules/pack';
import { readContract, readPosition, type Term as Word } from '../rules/terms';
import { combinationIn, type Combination } from './combination';
import { limitsKnown, termLines, termNotes, termOf, whyNotPublic, type CountingFacts } from './term';
import { readDay } from './workTime';

const LABEL = text('ladder.countsUntil');

/**
 * The last date on which a person counts.
 *
 * `invalid`: a text that is no position or contract form, two that do not go together, a date that is none, an unknown
 * pack. `notAvailable`: the limit is not public, no pack for the date.
 *
 * @param position text such as `Participatiewet`; with wage subsidy `Participatiewet met loonkostensubsidie`.
 * @param contract text such as `Vast`, `Stage`.
 * @param start first day of work, ISO. For VSO/PRO the day the person left school, and for a lost status the day it was
 * lost; when that is not known, the first day of work is the latest it can be.
 * @param rules id, version or date of a rule pack; omitted: the newest pack that holds the limit.
 * @returns ISO date, or `null` when there is no limit. Source: the target-group page and the announcement of handbook 1.5.
 */
export function countsUntil(question: {
  position: string;
  contract: string;
  start: string;
  rules?: string;
}): Outcome<string | null> {
  const position = readPosition(question.position);
  if (!position.ok) return position;
  const contract = readContract(question.contract);
  if (!contract.ok) return contract;
  const start = readDay(question.start, 'start');
  if (!start.ok) return start;
  const choice = choosePack(question.rules, (pack) => publicLimits(pack, position.term, contract.term));
  if (!choice.ok) return choice;

  const facts: CountingFacts = { start: start.value };
  const term = termOf(choice.found, facts);
  const value = term.kind === 'until' ? isoOfDay(term.day) : null;
  const from = [
    input(text('ladder.input.position'), question.position),
    input(text('ladder.input.contract'), question.contract),
    ...termLines(choice.found, facts),
  ];
  const notes = new Set([...termNotes(choice.found, facts), ...choice.assumptions]);
  if (value === null) notes.add(text('ladder.assumption.noLimit'));
  return answer(value, step(LABEL, value, undefined, from, [...notes]));
}

/** A position and a contract form with all their limits, or which limit is missing. */
export function publicLimits(pack: Pack, position: Word, contract: Word): Found<Combination> {
  const combination = combinationIn(pack, position, contract);
  if (!combination.ok || limitsKnown(combination.found)) return combination;
  const limit = [...combination.found.position.limits, ...combination.found.contract.limits].find(
    (each) => each.kind === 'years' && each.years === null,
  );
  const path = limit?.kind === 'years' ? limit.path : '';
  const values = { position: position.label, pack: pack.id, why: whyNotPublic(pack, path) };
  return notAvailable(text('rules.missing.limit', values));
}

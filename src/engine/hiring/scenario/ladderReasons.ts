import { compare } from '../../decimal';
import { quantity, text, type Text, type TextValue } from '../../explain/text';
import { indirectShare } from '../../ladder/indirect';
import { NORM_LEVELS } from '../../rules/schema';
import type { Compared } from './differences';
import type { ScenarioOutcome } from './outcome';

const NO_SIZE = text('hiringScenario.reason.noSize');
const UNKNOWN_NORM = text('hiringScenario.reason.unknownNorm');

/** Why the size differs: it follows from the total. */
export function sizeReasons({ outcome: base }: Compared, { outcome: other }: Compared): readonly Text[] {
  const values = { from: quantity(base.totalFte, 'fte'), to: quantity(other.totalFte, 'fte') };
  return [text('hiringScenario.reason.size', values)];
}

/** Why the direct contribution differs: weighted fte over total fte. */
export function directReasons({ outcome: base }: Compared, { outcome: other }: Compared): readonly Text[] {
  const values = {
    weightedFrom: quantity(base.weightedFte, 'fte'),
    totalFrom: quantity(base.totalFte, 'fte'),
    weightedTo: quantity(other.weightedFte, 'fte'),
    totalTo: quantity(other.totalFte, 'fte'),
  };
  return [text('hiringScenario.reason.direct', values)];
}

/** Why the indirect contribution differs: attributed fte against the total, and how much of it counts. */
export function indirectReasons({ outcome: base }: Compared, { outcome: other }: Compared): readonly Text[] {
  const values = {
    attributedFrom: quantity(base.attributedFte, 'fte'),
    totalFrom: quantity(base.totalFte, 'fte'),
    attributedTo: quantity(other.attributedFte, 'fte'),
    totalTo: quantity(other.totalFte, 'fte'),
  };
  return [
    text('hiringScenario.reason.indirect', values),
    ...[base, other].flatMap((outcome) =>
      isCapped(outcome) ? [text('hiringScenario.reason.capped', { scenario: outcome.name })] : [],
    ),
  ];
}

/** Why the total differs: by its direct and its indirect part. */
export function totalReasons({ outcome: base }: Compared, { outcome: other }: Compared): readonly Text[] {
  const parts = [
    { from: base.direct, to: other.direct, what: text('ladder.direct') },
    { from: base.indirect, to: other.indirect, what: text('ladder.indirectCounted') },
  ];
  return parts.flatMap(({ from, to, what }) => {
    if (compare(from, to) === 0) return [];
    const values = { what, from: quantity(from, 'fraction'), to: quantity(to, 'fraction') };
    return [text('hiringScenario.reason.part', values)];
  });
}

/** Why the norm differs: another size, or another level. */
export function normReasons({ outcome: base }: Compared, { outcome: other }: Compared): readonly Text[] {
  return [base, other].map((outcome) =>
    text('hiringScenario.reason.norm', {
      scenario: outcome.name,
      level: levelOfNorm(outcome),
      size: outcome.size === null ? NO_SIZE : quantity(outcome.size, 'count'),
      norm: outcome.norm === null ? UNKNOWN_NORM : quantity(outcome.norm, 'fraction'),
    }),
  );
}

/** Why the level differs: of each scenario which norm is reached, and which is the first that is not. */
export function levelReasons({ outcome: base }: Compared, { outcome: other }: Compared): readonly Text[] {
  return [base, other].flatMap((outcome) => [
    ...reached(outcome),
    ...missed(outcome),
    ...(outcome.certainty === 'certain' ? [] : [notCertain(outcome)]),
  ]);
}

function reached(outcome: ScenarioOutcome): readonly Text[] {
  const norm = normOf(outcome, outcome.level);
  if (norm === undefined) return [];
  return [text('hiringScenario.reason.reached', { ...shown(outcome), level: outcome.level ?? '', norm })];
}

function missed(outcome: ScenarioOutcome): readonly Text[] {
  const first = NORM_LEVELS.find((level) => {
    const norm = outcome.norms[level];
    return norm !== undefined && compare(outcome.total, norm) < 0;
  });
  const norm = first && normOf(outcome, first);
  if (first === undefined || norm === undefined) return [];
  return [text('hiringScenario.reason.missed', { ...shown(outcome), level: first, norm })];
}

function notCertain(outcome: ScenarioOutcome): Text {
  if (outcome.size === null) return text('hiringScenario.reason.tooSmall', { scenario: outcome.name });
  const values = { scenario: outcome.name, levels: outcome.possibleLevels.join(', ') };
  return text('hiringScenario.reason.notCertain', values);
}

function shown({ name, total }: ScenarioOutcome): { readonly scenario: string; readonly total: TextValue } {
  return { scenario: name, total: quantity(total, 'fraction') };
}

function normOf({ norms }: ScenarioOutcome, level: ScenarioOutcome['level']): TextValue | undefined {
  const named = NORM_LEVELS.find((candidate) => candidate === level);
  const norm = named && norms[named];
  return norm === undefined ? undefined : quantity(norm, 'fraction');
}

function levelOfNorm({ level }: ScenarioOutcome): string {
  return NORM_LEVELS.find((candidate) => candidate === level) ?? 'Trede 1';
}

/** Whether the 80/20 rule leaves a part of the indirect contribution out. */
function isCapped({ attributedFte, totalFte, indirect }: ScenarioOutcome): boolean {
  return compare(indirect, indirectShare(attributedFte, totalFte)) < 0;
}

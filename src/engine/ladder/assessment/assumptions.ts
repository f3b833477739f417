import { text, type Text } from '../../explain/text';
import { termNotes } from '../term';
import { levelNotes, type Explained } from './explain';
import { withoutRepetition } from './figures';
import type { Counted } from './person';
import type { WordRules } from './wordRules';
import { JOB_ASSUMPTIONS } from './registerJobs';

const BY_DAY = text('ladder.assumption.byDay');
const MULTIPLIED = text('ladder.assumption.weightsMultiplied');
const UNWEIGHTED_TOTAL = text('ladder.assumption.totalUnweighted');
const WITHOUT_SECONDED_OUT = text('assessment.assumption.withoutSecondedOut');
const SECONDED_IN = text('assessment.assumption.secondedIn');
const TERM_BY_DAY = text('assessment.assumption.termByDay');
const PRO_RATA = text('ladder.assumption.attributedProRata');
const CAPPED = text('ladder.assumption.indirectCapped');
const NEAREST = text('ladder.assumption.sizeNearest');

/** Everything an assessment assumes, each once. */
export function assumptionsOf(explained: Explained): readonly Text[] {
  const { figures, bought, levelRules, request, thirty } = explained;
  const size = figures?.size ?? null;
  const capped = figures !== null && figures.indirectApplied < figures.indirect;
  const interpolated = (figures?.standing?.norms ?? []).flatMap(({ trace }) =>
    trace.kind === 'step' ? trace.assumptions.slice(0, 1) : [],
  );
  return withoutRepetition([
    ...staffAssumptions(explained.people),
    UNWEIGHTED_TOTAL,
    ...(bought.purchases.length > 0 ? [PRO_RATA] : []),
    ...levelRules.found.indirectMaximum.notes,
    ...(capped ? [CAPPED] : []),
    ...(size !== null && size < levelRules.found.capSize.value && !Number.isInteger(request.totalFte)
      ? [NEAREST]
      : []),
    ...interpolated.slice(0, 1),
    ...levelNotes(explained),
    ...(thirty?.assumptions ?? []),
    ...JOB_ASSUMPTIONS,
    ...levelRules.assumptions,
  ]);
}

/** What is assumed about the people of a list. */
export function staffAssumptions(people: readonly Counted[]): readonly Text[] {
  if (people.length === 0) return [];
  const notes = new Set<Text>([BY_DAY, MULTIPLIED]);
  const seen = new Set<WordRules>();
  for (const { spell, facts, counting, worked, elsewhere } of people) {
    const { rules } = spell;
    if (elsewhere) notes.add(WITHOUT_SECONDED_OUT);
    if (counting.days < worked.days) notes.add(TERM_BY_DAY);
    for (const note of termNotes(rules.limits, facts)) notes.add(note);
    if (seen.has(rules)) continue;
    seen.add(rules);
    const { position, contract } = rules.weights;
    const more = [
      ...position.notes,
      ...contract.notes,
      ...rules.weightAssumptions,
      ...rules.limitAssumptions,
    ];
    for (const note of more) notes.add(note);
    const { monthsBefore } = rules.limits.position;
    if (monthsBefore) {
      const values = { position: rules.position.label, months: String(monthsBefore.value) };
      notes.add(text('assessment.assumption.monthsBefore', values));
    }
    if (rules.contract.id === 'detachering') notes.add(SECONDED_IN);
  }
  return [...notes];
}

import { answer, invalid, type Outcome } from '../../explain/outcome';
import { text } from '../../explain/text';
import { input, rule, step, type Citation } from '../../explain/trace';
import type { CitedValue } from '../../ladder/citation';
import { BENEFIT_KINDS, readBenefitKind } from '../../rules/hiring/benefitKind';
import { LEARNING_SUBSIDY, LOW_INCOME_BENEFIT, NO_RISK } from '../../rules/hiring/otherInstruments';
import { abolitionOf, benefitPeriods } from '../../rules/hiring/wageCostBenefits';
import { MINIMUM_WAGES, WAGE_SUBSIDY } from '../../rules/hiring/wageSubsidy';
import type { RuleValue } from '../../rules/pack';

const BENEFITS = BENEFIT_KINDS.map((kind) => {
  const end = abolitionOf(kind);
  const values = benefitPeriods(kind).flatMap(({ perHour, maximum, years }) =>
    [perHour, maximum, ...(years ? [years] : [])].map(cited),
  );
  return { kind, values: [...values, ...(end ? [citedAs(end.from, end.citation)] : [])] };
});

const { minimumHours, years: lowIncomeYears, abolished } = LOW_INCOME_BENEFIT;
const LOW_INCOME = [
  cited(minimumHours),
  ...lowIncomeYears.flatMap(({ perHour, maximum }) => [cited(perHour), cited(maximum)]),
  citedAs(abolished.from, abolished.citation),
];

const { surcharge, ...SUBSIDY_SHARES } = WAGE_SUBSIDY;

/** Words that name an instrument, with its values. Those of the wage-cost benefit can be followed by a kind. */
const INSTRUMENTS: readonly (readonly [RegExp, readonly CitedValue[]])[] = [
  [/^(?:lkv|loonkostenvoorde(?:el|len)|wage-cost benefits?)\b/, BENEFITS.flatMap(({ values }) => values)],
  [
    /^(?:lks|loonkostensubsidie|wage-cost subsidy)\b/,
    [...Object.values(SUBSIDY_SHARES), ...surcharge].map(cited),
  ],
  [/^(?:minimum(?:uur)?loon|minimum wage)\b/, MINIMUM_WAGES.map(cited)],
  [/^(?:(?:subsidie )?praktijkleren|learning subsidy)\b/, LEARNING_SUBSIDY.map(cited)],
  [/^no-?risk(?:polis)?\b/, Object.values(NO_RISK).map(cited)],
  [/^(?:liv|lage-?inkomensvoordeel|low-income benefit)\b/, LOW_INCOME],
];

/**
 * Where the figures of a hiring instrument come from: each value with its place, source and certainty.
 *
 * `invalid`: a kind of wage-cost benefit that does not exist.
 *
 * @param part such as `LKV`, `LKV oudere`, `LKS`, `minimumloon`, `praktijkleren`, `no-risk`, `LIV`.
 * @returns undefined when the part names no instrument.
 */
export function instrumentValues(part: string): Outcome<readonly CitedValue[]> | undefined {
  const typed = part.trim().toLowerCase().replace(/\s+/g, ' ');
  const found = INSTRUMENTS.find(([words]) => words.test(typed));
  if (!found) return undefined;
  const [words, values] = found;
  const rest = typed.replace(words, '').trim();
  if (rest === '') return valuesOf(part, values);
  const kind = readBenefitKind(rest);
  const ofKind = BENEFITS.find((benefit) => kind.ok && benefit.kind === kind.value && words.test('lkv'));
  if (ofKind) return valuesOf(part, ofKind.values);
  const names = BENEFIT_KINDS.map((name) => `LKV ${name}`).join(', ');
  return invalid(text('hiring.unknownInstrument', { text: part, names }), 'part');
}

function valuesOf(part: string, values: readonly CitedValue[]): Outcome<readonly CitedValue[]> {
  const lines = values.map(({ pack, path, value, source, certainty }) =>
    rule(text('ladder.citation.value', { path }), value, undefined, { pack, path, source, certainty }),
  );
  const from = [input(text('ladder.input.part'), part), ...lines];
  return answer(values, step(text('ladder.citation'), part, undefined, from));
}

function cited({ value, citation }: RuleValue): CitedValue {
  return citedAs(value, citation);
}

function citedAs(value: number | string, citation: Citation): CitedValue {
  return { ...citation, value };
}

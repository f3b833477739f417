import { answer, invalid, type Outcome } from '../../explain/outcome';
import { text, type Text } from '../../explain/text';
import { input, rule, step, type Trace } from '../../explain/trace';
import type { BenefitKind } from '../../rules/hiring/benefitKind';
import { HIGHEST_ONLY } from '../../rules/hiring/wageCostBenefits';
import { employmentOf, wageCostBenefit, type BenefitQuestion } from './wageCostBenefit';

const LABEL = text('hiring.highestBenefit');
const HIGHEST = text('hiring.rule.highestOnly');
const ABOLISHED = text('hiring.benefitAbolished');

/** The benefit that is paid when somebody has a right to several. */
export interface HighestBenefit {
  /** `null` when none of them gives anything. */
  readonly kind: BenefitKind | null;
  /** Euro. */
  readonly amount: number;
  /** The kinds that no longer exist for this employment, each with the sentence that says so. */
  readonly abolished: readonly Text[];
}

/**
 * The highest of the wage-cost benefits that somebody has a right to: they do not add up. A kind that was abolished for
 * employment that began on that day gives nothing.
 *
 * `invalid` and `notAvailable`: as {@link wageCostBenefit}; `invalid` without a question.
 */
export function highestBenefit(questions: readonly BenefitQuestion[]): Outcome<HighestBenefit> {
  if (questions.length === 0) return invalid(text('hiring.invalid.noBenefit'), 'kinds');
  const lines: Trace[] = [];
  const abolished: Text[] = [];
  let kind: BenefitKind | null = null;
  let amount = 0;
  for (const question of questions) {
    const employment = employmentOf(question);
    if (!employment.ok) return employment;
    const { term } = employment.value;
    if (term.state === 'abolished') {
      lines.push(input(ABOLISHED, question.kind));
      abolished.push(term.failure.text);
      continue;
    }
    const outcome = wageCostBenefit(question);
    if (!outcome.ok) return outcome;
    lines.push(outcome.trace);
    if (outcome.value > amount) {
      amount = outcome.value;
      ({ kind } = question);
    }
  }
  const from = [...lines, ...(questions.length > 1 ? [rule(HIGHEST, true, undefined, HIGHEST_ONLY)] : [])];
  return answer({ kind, amount, abolished }, step(LABEL, amount, 'euro', from));
}

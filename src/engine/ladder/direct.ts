import { answer, type Outcome } from '../explain/outcome';
import { text, type Text } from '../explain/text';
import { input, step } from '../explain/trace';
import { notAnAmount, partAboveWhole } from './amounts';
import { noOrganisation } from './organisation';

const LABEL = text('ladder.direct');
const WEIGHTED = text('ladder.input.weightedFte');
const TOTAL = text('ladder.input.totalFte');
const SUM_OF_WEIGHTED = text('ladder.sum.weightedFte');
const SUM_OF_TOTAL = text('ladder.sum.totalFte');
const UNWEIGHTED_TOTAL = [text('ladder.assumption.totalUnweighted')] as const;

/**
 * The direct contribution: weighted fte of the target group as a share of the fte of all who work in the organisation.
 *
 * `invalid`: a negative number, a total of 0, more weighted fte than total fte (a weight is at most 1).
 *
 * @param weightedFte weighted fte, a number per person or one for all; none means no target group.
 * @param totalFte fte of all working persons, also of the target group; the numbers are summed.
 * @returns a fraction. Source: PSO-Nederland, "Directe sociale bijdrage".
 */
export function directContribution(question: {
  weightedFte: readonly number[];
  totalFte: readonly number[];
}): Outcome<number> {
  const weighted = sum(question.weightedFte, 'weightedFte', WEIGHTED, SUM_OF_WEIGHTED);
  if (!weighted.ok) return weighted;
  const total = sum(question.totalFte, 'totalFte', TOTAL, SUM_OF_TOTAL);
  if (!total.ok) return total;
  const wrong = noOrganisation(total.value, 'totalFte') ?? partAboveWhole(weighted.value, total.value);
  if (wrong) return wrong;
  const share = weighted.value / total.value;
  return answer(share, step(LABEL, share, 'fraction', [weighted.trace, total.trace], UNWEIGHTED_TOTAL));
}

function sum(values: readonly number[], parameter: string, each: Text, all: Text): Outcome<number> {
  let total = 0;
  for (const value of values) {
    const wrong = notAnAmount(value, parameter);
    if (wrong) return wrong;
    total += value;
  }
  const lines = values.map((value) => input(each, value, 'fte'));
  const [only, ...others] = lines;
  if (only && others.length === 0) return answer(total, only);
  return answer(total, step(all, total, 'fte', lines));
}

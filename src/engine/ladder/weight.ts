import { exact } from '../decimal';
import { answer, type Outcome } from '../explain/outcome';
import { text, type Text } from '../explain/text';
import { input, rule, step, type Trace } from '../explain/trace';
import { choosePack } from '../rules/choose';
import { readContract, readPosition, type Term } from '../rules/terms';
import { weightsIn, type Weights } from './combination';

const LABEL = text('ladder.weight');
const PRODUCT = text('ladder.assumption.weightsMultiplied');

/**
 * The weight of a placement: the weight of the uitgangspositie times the weight of the contract form.
 *
 * `invalid`: a text that is no position or contract form (the reason lists what can be typed), two that do not go
 * together, an unknown pack. `notAvailable`: a weight that is not public or not in the pack, no pack for the date.
 *
 * @param position text such as `Wajong`, `BBL niveau 2`, `VSO/PRO`.
 * @param contract text such as `Vast`, `Uitzendkracht`, `Stage`.
 * @param rules id, version or date of a rule pack; omitted: the newest pack that holds both weights.
 * @returns a number from 0 to 1. Source: the target-group page of PSO-Nederland, cited in the trace; that the two are
 * multiplied follows from their being pro rata, no source says it in so many words.
 */
export function weight(question: { position: string; contract: string; rules?: string }): Outcome<number> {
  const position = readPosition(question.position);
  if (!position.ok) return position;
  const contract = readContract(question.contract);
  if (!contract.ok) return contract;
  const choice = choosePack(question.rules, (pack) => weightsIn(pack, position.term, contract.term));
  if (!choice.ok) return choice;
  const terms = { position: position.term, contract: contract.term };
  const trace = weightLine(choice.found, terms, question, {}, choice.assumptions);
  return answer(weightOf(choice.found), trace);
}

/** The weight of a placement that two weights give together. */
export function weightOf({ position, contract }: Weights): number {
  return exact(position.value * contract.value);
}

/** How the weight of a placement came about. */
export function weightLine(
  weights: Weights,
  terms: { readonly position: Term; readonly contract: Term },
  typed: { readonly position: string; readonly contract: string },
  origins: { readonly position?: string; readonly contract?: string },
  assumptions: readonly Text[],
): Trace {
  const from = [
    input(text('ladder.input.position'), typed.position, undefined, origins.position),
    rule(
      text('ladder.rule.position', { name: terms.position.label }),
      weights.position.value,
      'weight',
      weights.position.citation,
    ),
    input(text('ladder.input.contract'), typed.contract, undefined, origins.contract),
    rule(
      text('ladder.rule.contract', { name: terms.contract.label }),
      weights.contract.value,
      'weight',
      weights.contract.citation,
    ),
  ];
  const notes = new Set([...weights.position.notes, ...weights.contract.notes, PRODUCT, ...assumptions]);
  return step(LABEL, weightOf(weights), 'weight', from, [...notes]);
}

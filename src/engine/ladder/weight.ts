import { exact } from '../decimal';
import { answer, invalid, notAvailable, type Failure, type Outcome } from '../explain/outcome';
import { text } from '../explain/text';
import { input, rule, step } from '../explain/trace';
import { choosePack, type Found } from '../rules/choose';
import type { Pack, RuleValue } from '../rules/pack';
import { namesOf, readContract, readPosition, type Term } from '../rules/terms';

interface Weights {
  readonly position: RuleValue;
  readonly contract: RuleValue;
}

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
  const choice = choosePack(question.rules, (pack) => weightsOf(pack, position.term, contract.term));
  if (!choice.ok) return choice;

  const { found } = choice;
  const product = exact(found.position.value * found.contract.value);
  const from = [
    input(text('ladder.input.position'), question.position),
    rule(
      text('ladder.rule.position', { name: position.term.label }),
      found.position.value,
      'weight',
      found.position.citation,
    ),
    input(text('ladder.input.contract'), question.contract),
    rule(
      text('ladder.rule.contract', { name: contract.term.label }),
      found.contract.value,
      'weight',
      found.contract.citation,
    ),
  ];
  const notes = new Set([...found.position.notes, ...found.contract.notes, PRODUCT, ...choice.assumptions]);
  return answer(product, step(LABEL, product, 'weight', from, [...notes]));
}

function weightsOf(pack: Pack, position: Term, contract: Term): Found<Weights> {
  const ofPosition = pack.positions.get(position.id);
  const ofContract = pack.contracts.get(contract.id);
  const contractsAllowed = ofPosition?.onlyWith;
  if (contractsAllowed && !contractsAllowed.includes(contract.id)) {
    const values = { position: position.label, contracts: namesOf('contracts', contractsAllowed) };
    return invalid(text('ladder.invalid.contractForPosition', values), 'contract');
  }
  const positionsAllowed = ofContract?.onlyWith;
  if (positionsAllowed && !positionsAllowed.includes(position.id)) {
    const values = { contract: contract.label, positions: namesOf('positions', positionsAllowed) };
    return invalid(text('ladder.invalid.positionForContract', values), 'position');
  }

  const special = ofPosition?.whenContract.get(contract.id);
  const positionWeight = special === undefined ? ofPosition?.weight : special;
  if (!positionWeight) {
    const place = `positions.${position.id}`;
    return missing(pack, position, special === undefined ? place : `${place}.whenContract.${contract.id}`);
  }
  if (!ofContract?.weight) return missing(pack, contract, `contracts.${contract.id}`);
  return { ok: true, found: { position: positionWeight, contract: ofContract.weight } };
}

function missing(pack: Pack, { label }: Term, path: string): Failure {
  const why = pack.unknown.get(path);
  if (!why) return notAvailable(text('rules.missing.weight', { name: label, pack: pack.id }));
  return notAvailable(text('rules.missing.weightNotPublic', { name: label, pack: pack.id, why }));
}

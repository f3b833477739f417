import { invalid, notAvailable, type Failure } from '../explain/outcome';
import { text } from '../explain/text';
import type { Found } from '../rules/choose';
import type { Pack, RuleValue, Weight } from '../rules/pack';
import { namesOf, type Term } from '../rules/terms';

/** What a pack says of a position and a contract form that go together. */
export interface Combination {
  readonly position: Weight;
  readonly contract: Weight;
}

/** The weights of a position and a contract form, of each with the other. */
export interface Weights {
  readonly position: RuleValue;
  readonly contract: RuleValue;
}

/** Finds a position and a contract form in a pack. `invalid` when they do not go together. */
export function combinationIn(pack: Pack, position: Term, contract: Term): Found<Combination> {
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
  if (!ofPosition) return missing(pack, position, `positions.${position.id}`);
  if (!ofContract) return missing(pack, contract, `contracts.${contract.id}`);
  return { ok: true, found: { position: ofPosition, contract: ofContract } };
}

/** The weights of a position and a contract form in a pack; `notAvailable` when one of them is not public. */
export function weightsIn(pack: Pack, position: Term, contract: Term): Found<Weights> {
  const combination = combinationIn(pack, position, contract);
  if (!combination.ok) return combination;
  const { position: ofPosition, contract: ofContract } = combination.found;
  const special = ofPosition.whenContract.get(contract.id);
  const positionWeight = special === undefined ? ofPosition.weight : special;
  if (!positionWeight) {
    const place = `positions.${position.id}`;
    return missing(pack, position, special === undefined ? place : `${place}.whenContract.${contract.id}`);
  }
  if (!ofContract.weight) return missing(pack, contract, `contracts.${contract.id}`);
  return { ok: true, found: { position: positionWeight, contract: ofContract.weight } };
}

function missing(pack: Pack, { label }: Term, path: string): Failure {
  const why = pack.unknown.get(path);
  if (!why) return notAvailable(text('rules.missing.weight', { name: label, pack: pack.id }));
  return notAvailable(text('rules.missing.weightNotPublic', { name: label, pack: pack.id, why }));
}

import type { Failure } from '../../explain/outcome';
import type { Text } from '../../explain/text';
import { choosePack } from '../../rules/choose';
import type { Pack } from '../../rules/pack';
import { readContract, readPosition, type Term } from '../../rules/terms';
import { combinationIn, weightsIn, type Combination, type Weights } from '../combination';
import { publicLimits } from '../countsUntil';

/** What the rules say of a position and a contract form together. */
export interface WordRules {
  readonly ok: true;
  readonly position: Term;
  readonly contract: Term;
  readonly weights: Weights;
  /** Assumptions made by the choice of the pack that holds the weights. */
  readonly weightAssumptions: readonly Text[];
  readonly limits: Combination;
  /** The pack that holds the limits. */
  readonly limitsPack: Pack;
  readonly limitAssumptions: readonly Text[];
}

/** A word that is not known, two that do not go together, or a weight that is not public. */
export interface WordProblem {
  readonly ok: false;
  readonly what: 'position' | 'contract' | 'together' | 'weight';
  readonly failure: Failure;
}

/** Looks up what the rules say of a position and a contract form; each pair of words once. */
export function wordRulesBy(
  rules: string | undefined,
  on: string | undefined,
): (position: string, contract: string) => WordRules | WordProblem {
  const known = new Map<string, Map<string, WordRules | WordProblem>>();
  return (position, contract) => {
    let ofPosition = known.get(position);
    if (!ofPosition) {
      ofPosition = new Map();
      known.set(position, ofPosition);
    }
    let found = ofPosition.get(contract);
    if (!found) {
      found = lookUp(position, contract, rules, on);
      ofPosition.set(contract, found);
    }
    return found;
  };
}

function lookUp(
  typedPosition: string,
  typedContract: string,
  rules: string | undefined,
  on: string | undefined,
): WordRules | WordProblem {
  const position = readPosition(typedPosition);
  if (!position.ok) return { ok: false, what: 'position', failure: position };
  const contract = readContract(typedContract);
  if (!contract.ok) return { ok: false, what: 'contract', failure: contract };
  const words = [position.term, contract.term] as const;
  const weights = choosePack(rules, (pack) => weightsIn(pack, ...words), on);
  if (!weights.ok) {
    return { ok: false, what: weights.reason === 'invalid' ? 'together' : 'weight', failure: weights };
  }
  const known = choosePack(rules, (pack) => publicLimits(pack, ...words), on);
  const limits = known.ok ? known : choosePack(rules, (pack) => combinationIn(pack, ...words), on);
  if (!limits.ok) return { ok: false, what: 'weight', failure: limits };
  return {
    ok: true,
    position: position.term,
    contract: contract.term,
    weights: weights.found,
    weightAssumptions: weights.assumptions,
    limits: limits.found,
    limitsPack: limits.pack,
    limitAssumptions: limits.assumptions,
  };
}

import { plainName } from '../rules/socialreturn/plainName';
import type { ContractKind } from '../rules/socialreturn/policy';

/** The words for what is bought, in both languages. */
const WORDS: ReadonlyMap<string, ContractKind> = new Map([
  ['werk', 'werk'],
  ['werken', 'werk'],
  ['work', 'werk'],
  ['works', 'werk'],
  ['dienst', 'dienst'],
  ['diensten', 'dienst'],
  ['dienstverlening', 'dienst'],
  ['service', 'dienst'],
  ['services', 'dienst'],
  ['levering', 'levering'],
  ['leveringen', 'levering'],
  ['supply', 'levering'],
  ['supplies', 'levering'],
  ['goods', 'levering'],
]);

/** What a text says is bought (works, services or supplies), in any case; undefined when it says something else. */
export function contractKindOf(typed: string): ContractKind | undefined {
  return WORDS.get(plainName(typed));
}

import type { Text } from '../../explain/text';
import type { Block, Policy } from '../../rules/socialreturn/policy';
import type { Choices, EffortRequest, EffortValue } from '../value/request';

/** One effort to be valued under several policies. */
export interface TranslationRequest extends Omit<EffortRequest, 'policy'> {
  /** Ids, organisations or municipalities as people type them, or policies. The first is what the others are held against. */
  readonly policies: readonly (string | Policy)[];
  /** How to read each policy where it leaves room, by its id; a policy without any is read as `choices` says. */
  readonly choicesOf?: Readonly<Record<string, Choices>>;
  /** Id of the block as which the text is read under a policy, by the id of that policy. */
  readonly blockOf?: Readonly<Record<string, string>>;
}

/** What an effort is worth under one of the policies. */
export interface TranslatedEffort {
  /** As it was given. */
  readonly typed: string;
  /** `null` when it is no policy that could be found. */
  readonly policy: Policy | null;
  /** What it is worth; its `value` is `null` where a choice is open. `null` when it cannot be valued. */
  readonly worth: EffortValue | null;
  /** Why it cannot be valued, or what has to be chosen; `null` with a value. */
  readonly problem: Text | null;
  /** Blocks of the policy that it could be when the text decides nothing; empty otherwise. */
  readonly candidates: readonly Block[];
  /** What the text can be read as where it decides nothing: the candidates, or without any all blocks; empty otherwise. */
  readonly choosable: readonly Block[];
  /** In what it differs from the first policy that gives a value; empty for that one. */
  readonly differences: readonly Text[];
}

/** The same effort under several policies, in the order given. */
export interface Translation {
  readonly lines: readonly TranslatedEffort[];
}

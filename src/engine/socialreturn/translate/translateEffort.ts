import { answer, type Failure, type Outcome } from '../../explain/outcome';
import { text, type Text } from '../../explain/text';
import { step, type Trace } from '../../explain/trace';
import { choosePolicy } from '../../rules/socialreturn/choosePolicy';
import type { Block, Policy } from '../../rules/socialreturn/policy';
import { effortValue } from '../value/effortValue';
import { findBlock } from '../value/findBlock';
import { findBonuses } from '../value/findBonuses';
import type { Effort, EffortValue } from '../value/request';
import { valueTrace } from '../value/valueTrace';
import { candidateBlocks } from './candidateBlocks';
import { differences } from './differences';
import type { TranslatedEffort, Translation, TranslationRequest } from './translation';

/**
 * What the same effort is worth under several policies: per policy the value or why there is none, and in what it differs from
 * the first that gives one. A text that a policy does not know as a block has no value there, and gets the blocks of that policy
 * that it could be.
 *
 * Units, choices and failures of each value are those of `valueOfEffort`.
 */
export function translateEffort(request: TranslationRequest): Outcome<Translation> {
  const policies = request.policies.map((typed) => ({ typed, chosen: chosenFor(typed, request.date) }));
  const elsewhere = policies.flatMap(({ chosen }): readonly Block[] => {
    const found = chosen.ok ? findBlock(chosen.policy, request.block) : chosen;
    return found.ok && found.read === null ? [found.block] : [];
  });
  const valued = policies.map(({ typed, chosen }) => valuedUnder(typed, chosen, request, elsewhere));
  const reference = valued.find(({ line }) => line.worth !== null && line.worth.value !== null)?.line;
  const lines = valued.map(({ line }) => withDifferences(line, reference));
  const traces = valued.flatMap(({ trace }) => trace ?? []);
  return answer({ lines }, step(text('socialReturnRegister.trace.translation'), null, undefined, traces));
}

type Chosen = ReturnType<typeof choosePolicy>;

function chosenFor(typed: string | Policy, on: string | undefined): Chosen {
  return typeof typed === 'string'
    ? choosePolicy(typed, on)
    : { ok: true, policy: typed, assumptions: [], doubts: [], byDay: false };
}

interface Valued {
  readonly line: Omit<TranslatedEffort, 'differences'>;
  readonly trace: Trace | null;
}

function valuedUnder(
  typed: string | Policy,
  chosen: Chosen,
  request: TranslationRequest,
  elsewhere: readonly Block[],
): Valued {
  const name = typeof typed === 'string' ? typed : typed.id;
  if (!chosen.ok) return without(name, null, chosen, [], []);
  const { policy } = chosen;
  const decided = findBlock(policy, request.block);
  const candidates = decided.ok ? [] : candidateBlocks(policy, request.block, elsewhere);
  const choosable = decided.ok ? [] : candidates.length > 0 ? candidates : policy.blocks;
  const chosenBlock = choosable.find(({ id }) => id === request.blockOf?.[policy.id]);
  const block = chosenBlock ? { ok: true as const, block: chosenBlock, read: null } : decided;
  if (!block.ok) return without(name, policy, block, candidates, choosable);
  const bonuses = findBonuses(policy, request.bonuses ?? []);
  if (!bonuses.ok) return without(name, policy, bonuses, [], choosable);
  const effort: Effort = { ...request, choices: request.choicesOf?.[policy.id] ?? request.choices };
  const valued = effortValue(policy, block.block, bonuses.bonuses, effort);
  if ('ok' in valued) return without(name, policy, valued, [], choosable);
  const read: readonly Text[] = [...(block.read === null ? [] : [block.read]), ...bonuses.read];
  const worth: EffortValue = {
    ...valued,
    why: [...read, ...valued.why],
    uncertain: [...chosen.assumptions, ...valued.uncertain],
  };
  const traced = step(
    text('socialReturnRegister.trace.under', { policy: policy.shortName }),
    worth.value,
    'euro',
    [valueTrace(worth, effort, read)],
  );
  return {
    line: { typed: name, policy, worth, problem: worth.question, candidates: [], choosable },
    trace: traced,
  };
}

function without(
  typed: string,
  policy: Policy | null,
  { text: problem }: Failure,
  candidates: readonly Block[],
  choosable: readonly Block[],
): Valued {
  return { line: { typed, policy, worth: null, problem, candidates, choosable }, trace: null };
}

function withDifferences(line: Valued['line'], reference: Valued['line'] | undefined): TranslatedEffort {
  const isCompared = reference !== undefined && reference !== line && line.worth !== null;
  return {
    ...line,
    differences: isCompared && reference.worth ? differences(line.worth, reference.worth) : [],
  };
}

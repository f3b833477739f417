import {
  choosePolicy,
  translateEffort,
  type Choices,
  type Policy,
  type Register,
  type Text,
  type TranslatedEffort,
  type TranslationRequest,
} from '../../../engine';
import { monthsInContract } from '../monthsInContract';
import type { SocialReturnState } from '../state';
import { policiesAtHand, type PolicyAtHand } from '../policies/policiesAtHand';

/** An effort of a contract with what it is worth under every policy that is compared. */
export interface TranslatedRow {
  /** Its place among the efforts, to be known by. */
  readonly key: string;
  /** What it is known by when rows move: its contract, its code and its text. */
  readonly effort: string;
  readonly id: string;
  /** As it stands in the table. */
  readonly block: string;
  readonly lines: readonly TranslatedEffort[];
}

/** What all efforts of a contract come to under one policy. Euro; the two differ where a choice is open. */
export interface PolicyTotal {
  readonly policy: string;
  readonly least: number;
  readonly most: number;
  /** How many efforts it gives a value for, and how many not. */
  readonly valued: number;
  readonly without: number;
}

/** The policies that can value an effort at all. */
export function comparablePolicies(own: Policy | Text): readonly PolicyAtHand[] {
  return policiesAtHand(own).filter(({ blocks }) => blocks > 0);
}

/** Id of the policy of a contract; `null` when it has none that is known. */
export function policyOfContract({ contracts }: Register, contractId: string): string | null {
  const contract = contracts.find(({ id }) => id === contractId);
  if (contract === undefined) return null;
  const chosen = choosePolicy(contract.policy, contract.date ?? contract.start);
  return chosen.ok ? chosen.policy.id : null;
}

/** The policies with that of the contract in front: what the others are held against. */
export function ownFirst(compared: readonly string[], own: string | null): readonly string[] {
  return own !== null && compared.includes(own) ? [own, ...compared.filter((id) => id !== own)] : compared;
}

/**
 * The efforts of a contract under several policies, over the time that falls within the contract.
 *
 * @param choicesOf what the user said about each policy where it leaves room, by its id.
 * @param readAs as which block each effort is read, by its `effort` and the id of the policy.
 */
export function translatedRows(
  register: Register,
  contractId: string,
  compared: readonly string[],
  choicesOf: Readonly<Record<string, Choices>>,
  readAs: SocialReturnState['readAs'],
): readonly TranslatedRow[] {
  const contract = register.contracts.find(({ id }) => id === contractId);
  if (contract === undefined || compared.length === 0) return [];
  const row = (key: string, id: string, effort: Omit<TranslationRequest, 'policies'>): TranslatedRow => {
    const known = [contractId, id, effort.block].join('\n');
    const outcome = translateEffort({ ...effort, policies: compared, choicesOf, blockOf: readAs[known] });
    return { key, effort: known, id, block: effort.block, lines: outcome.ok ? outcome.value.lines : [] };
  };
  const placements = register.placements.flatMap((placement, place) => {
    if (placement.contract !== contractId) return [];
    const { block, hoursPerWeek, bonuses, amount, count, start, end } = placement;
    const months = monthsInContract(contract, placement, register.on);
    const time = months === null ? { start, end } : { months };
    const id = placement.id ?? `#${place + 1}`;
    return [row(`placement ${place}`, id, { block, hoursPerWeek, bonuses, amount, count, ...time })];
  });
  const spending = register.spend.flatMap((each, place) => {
    if (each.contract !== contractId) return [];
    const { block, amount, hours, count, vat } = each;
    return [row(`spending ${place}`, each.id ?? `#${place + 1}`, { block, amount, hours, count, vat })];
  });
  return [...placements, ...spending];
}

/** Between which amounts an effort lies under a policy; `null` when the policy gives it no value. */
export function worthOf({
  worth,
}: TranslatedEffort): { readonly least: number; readonly most: number } | null {
  if (worth === null) return null;
  if (worth.value !== null) return { least: worth.value, most: worth.value };
  const values = worth.readings.map(({ value }) => value);
  return values.length === 0 ? null : { least: Math.min(...values), most: Math.max(...values) };
}

/** What the efforts come to under every policy, in the order in which the policies are compared. */
export function policyTotals(
  rows: readonly TranslatedRow[],
  compared: readonly string[],
): readonly PolicyTotal[] {
  return compared.map((policy, place) => {
    const worths = rows.map(({ lines }) => {
      const line = lines[place];
      return line ? worthOf(line) : null;
    });
    const known = worths.filter((worth) => worth !== null);
    return {
      policy,
      least: known.reduce((sum, { least }) => sum + least, 0),
      most: known.reduce((sum, { most }) => sum + most, 0),
      valued: known.length,
      without: worths.length - known.length,
    };
  });
}

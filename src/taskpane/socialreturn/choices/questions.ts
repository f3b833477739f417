import {
  obligation,
  OBLIGATION_BASES,
  type ChoiceName,
  type Choices,
  type ObligationBase,
  type Policy,
  type RealisedItem,
  type RegisterLine,
  type RegisterResult,
  type ValueReading,
} from '../../../engine';
import type { PolicyAnswers } from '../state';

/** Between which amounts what was done comes to lie with an answer. Euro. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** An answer that can be given to a question, with what it gives. */
export interface Option<Value> {
  readonly value: Value;
  /** What the efforts that depend on it come to; `null` when that cannot be computed. */
  readonly gives: Range | null;
}

/** A question about how bonuses are counted. */
export interface BonusQuestion {
  readonly about: 'bonusProRata' | 'bonusStacking';
  readonly options: readonly Option<boolean>[];
}

/** A question about the hours of a full week. */
export interface WeekQuestion {
  readonly about: 'fullTimeHours';
  /** The weeks that the sources name; empty when they name none, so that the user has to. */
  readonly options: readonly Option<number>[];
}

/** A question about what the percentage is taken of. */
export interface BaseQuestion {
  readonly about: 'base';
  /** What it is taken of without an answer; `null` when nothing can be computed until it is answered. */
  readonly assumed: ObligationBase | null;
  readonly options: readonly Option<ObligationBase>[];
}

/** What a policy leaves open for the contracts of the register. */
export interface PolicyQuestions {
  readonly policy: Policy;
  readonly choices: readonly (BonusQuestion | WeekQuestion)[];
  readonly base: BaseQuestion | null;
}

type RealisedLine = Extract<RegisterLine, { ok: true }>;

/**
 * What the user has to choose, by policy, with what every answer gives.
 *
 * @param open the register without any choice made: there every choice that makes a difference is open.
 * @param answersBy what the user already answered, by the id of a policy: it narrows what the other answers give.
 */
export function policyQuestions(
  open: RegisterResult,
  answersBy: Readonly<Record<string, Pick<PolicyAnswers, 'choices'>>> = {},
): readonly PolicyQuestions[] {
  const byPolicy = new Map<Policy, RealisedLine[]>();
  for (const line of open.lines) {
    if (line.ok) {
      const { policy } = line.realisation;
      byPolicy.set(policy, [...(byPolicy.get(policy) ?? []), line]);
    }
  }
  return [...byPolicy]
    .map(([policy, lines]) => ({
      policy,
      choices: choicesOf(lines, answersBy[policy.id]?.choices ?? {}),
      base: baseQuestion(policy, lines),
    }))
    .filter(({ choices, base }) => choices.length > 0 || base !== null);
}

function choicesOf(
  lines: readonly RealisedLine[],
  given: Choices,
): readonly (BonusQuestion | WeekQuestion)[] {
  const codes = new Set(
    lines.flatMap(({ realisation }) =>
      realisation.findings.flatMap(({ code, row }) => (code === 'CHOICE_NEEDED' ? [row] : [])),
    ),
  );
  const items = lines.flatMap(({ realisation }) =>
    realisation.items.filter(({ kind, row }) => kind === 'placement' && codes.has(row)),
  );
  const read = items.filter(({ readings }) => readings.length > 0);
  const week = weekQuestion(items, read, given);
  return [...(week ? [week] : []), ...bonusQuestions(read, given)];
}

function weekQuestion(
  items: readonly RealisedItem[],
  read: readonly RealisedItem[],
  given: Choices,
): WeekQuestion | undefined {
  const hours = namesOf(read, 'fullTimeHours');
  if (items.length === read.length && hours.length < 2) return undefined;
  return {
    about: 'fullTimeHours',
    options: hours.flatMap((value) =>
      typeof value === 'number' ? [{ value, gives: rangeOf(read, { fullTimeHours: value }, given) }] : [],
    ),
  };
}

function bonusQuestions(read: readonly RealisedItem[], given: Choices): readonly BonusQuestion[] {
  return (['bonusProRata', 'bonusStacking'] as const)
    .filter((about) => namesOf(read, about).length > 1)
    .map((about) => ({
      about,
      options: [true, false].map((value) => ({ value, gives: rangeOf(read, { [about]: value }, given) })),
    }));
}

/** The answers to a choice among which the readings differ. */
function namesOf(items: readonly RealisedItem[], name: ChoiceName): readonly (boolean | number)[] {
  const values = items.flatMap(({ readings }) => readings.flatMap(({ choices }) => choices[name] ?? []));
  return [...new Set(values)];
}

/** What the efforts that depend on a choice come to with an answer, under the other answers that were given. */
function rangeOf(items: readonly RealisedItem[], choice: Choices, given: Choices): Range | null {
  const [[name, value] = []] = Object.entries(choice);
  const dependent = items.filter(({ readings }) =>
    readings.some(({ choices }) => name !== undefined && name in choices),
  );
  const wanted: Readonly<Record<string, unknown>> = { ...given, ...choice };
  const fits = ({ choices }: ValueReading): boolean =>
    Object.entries(choices).every(([each, other]) => (wanted[each] ?? other) === other);
  const fitsAlone = ({ choices }: ValueReading): boolean =>
    Object.entries(choices).every(([each, other]) => each !== name || other === value);
  const ranges = dependent.map(({ readings }) => {
    // A full week that no source names is in none of the readings.
    const fitting = readings.some(fits) ? readings.filter(fits) : readings.filter(fitsAlone);
    const values = fitting.map((reading) => reading.value);
    return { least: Math.min(...values), most: Math.max(...values) };
  });
  if (ranges.length === 0) return null;
  return ranges.reduce((sum, each) => ({ least: sum.least + each.least, most: sum.most + each.most }));
}

/**
 * Asked when the policy does not say it and it cannot be taken from what was given; changeable when it was assumed. An
 * amount that no contract has gives nothing.
 */
function baseQuestion(policy: Policy, lines: readonly RealisedLine[]): BaseQuestion | null {
  if (policy.obligation.base !== null) return null;
  const unanswered = lines.map(({ contract }) => obligation({ ...contract, policy, base: undefined }));
  const isAsked = unanswered.some((outcome) => !outcome.ok && outcome.parameter === 'base');
  const [assumed = null] = unanswered.flatMap((outcome) => (outcome.ok ? (outcome.value.base ?? []) : []));
  if (!isAsked && assumed === null) return null;
  const options = OBLIGATION_BASES.map((value): Option<ObligationBase> => {
    const known = lines.flatMap(({ contract }) => {
      const asked = obligation({ ...contract, policy, base: value });
      return asked.ok ? [asked.value.obligation] : [];
    });
    if (known.length < lines.length) return { value, gives: null };
    const total = known.reduce((sum, amount) => sum + amount, 0);
    return { value, gives: { least: total, most: total } };
  });
  return { about: 'base', assumed: isAsked ? null : assumed, options };
}

import {
  obligation,
  proportionality,
  text,
  type ContractKind,
  type ObligationBase,
  type Outcome,
  type Obligation,
  type ProportionalityReason,
  type Text,
} from '../../../engine';
import { amountProblem, monthsProblem, shareProblem, sumProblem } from '../fieldProblems';

/** A figure as typed in the pane; `null` when the field was emptied. */
export type TypedFigure = number | null | 'unreadable';

/** A contract that is still to be put out to tender, as far as it was filled in. Euro, fractions, months. */
export interface NewContract {
  readonly policy?: string;
  readonly sum?: TypedFigure;
  readonly wageSum?: TypedFigure;
  readonly labourShare?: TypedFigure;
  readonly months?: TypedFigure;
  readonly percentage?: TypedFigure;
  readonly kind?: ContractKind;
  readonly base?: ObligationBase;
}

/** Something about the new contract was filled in. */
export interface NoteAction {
  readonly type: 'noteChanged';
  readonly change: NewContract;
}

/** The new contract after something was filled in. */
export function noteReducer(note: NewContract, { change }: NoteAction): NewContract {
  return { ...note, ...change };
}

/** What can be said of a new contract: what its policy asks, and whether that is in proportion. */
export interface Weighed {
  /** `null` without a policy. */
  readonly asked: Outcome<Obligation> | null;
  readonly reasons: readonly ProportionalityReason[];
}

/** The fields of a new contract that hold a figure. */
export type FigureField = 'sum' | 'wageSum' | 'labourShare' | 'months' | 'percentage';

const PROBLEMS: Readonly<Record<FigureField, (value: TypedFigure | undefined) => Text | undefined>> = {
  sum: sumProblem,
  wageSum: amountProblem,
  labourShare: shareProblem,
  months: monthsProblem,
  percentage: shareProblem,
};

/** What is wrong with the figure in a field; undefined when it can be used. */
export function figureProblem(note: NewContract, field: FigureField): Text | undefined {
  return PROBLEMS[field](note[field]);
}

/** Wages are a part of what is paid: more wages than sum is a mistyped figure. */
export function wagesDoubt({ sum, wageSum }: NewContract): Text | undefined {
  return typeof sum === 'number' && typeof wageSum === 'number' && wageSum > sum
    ? text('socialReturnFields.wagesAboveSum')
    : undefined;
}

/** Whether a figure was typed that cannot be used. */
export function holdsWrongFigure(note: NewContract): boolean {
  const fields: readonly FigureField[] = ['sum', 'wageSum', 'labourShare', 'months', 'percentage'];
  return fields.some((field) => note[field] === 'unreadable' || figureProblem(note, field) !== undefined);
}

function figure(value: TypedFigure | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** The considerations on a new contract; `null` as long as its sum is not known or a figure cannot be used. */
export function weigh(note: NewContract): Weighed | null {
  const sum = figure(note.sum);
  if (sum === undefined || holdsWrongFigure(note)) return null;
  const { policy, kind } = note;
  const figures = {
    sum,
    kind,
    wageSum: figure(note.wageSum),
    labourShare: figure(note.labourShare),
    percentage: figure(note.percentage),
  };
  const asked =
    policy === undefined || policy === ''
      ? null
      : obligation({ ...figures, policy, base: note.base, months: figure(note.months) });
  const answered = asked?.ok === true ? asked.value : null;
  return {
    asked,
    reasons: proportionality({
      ...figures,
      percentage: figures.percentage ?? answered?.percentage ?? undefined,
      base: note.base ?? answered?.policy.obligation.base ?? undefined,
    }),
  };
}

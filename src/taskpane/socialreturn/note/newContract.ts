import {
  obligation,
  proportionality,
  type ContractKind,
  type ObligationBase,
  type Outcome,
  type Obligation,
  type ProportionalityReason,
} from '../../../engine';

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

function figure(value: TypedFigure | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** The considerations on a new contract; `null` as long as its sum is not known. */
export function weigh(note: NewContract): Weighed | null {
  const sum = figure(note.sum);
  if (sum === undefined || sum <= 0) return null;
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

import type { Cell, ListColumns, Text } from '../../../engine';

/** A kind of list: what its columns can hold, and how they are recognised. */
export interface ListKind<Field extends string> {
  /** The fields in the order in which the pane offers them, with their names. */
  readonly names: ReadonlyMap<Field, Text>;
  readonly required: readonly Field[];
  readonly recognise: (header: readonly Cell[]) => ListColumns<Field>;
}

/** What the user says a column holds, by the name of the column; `null` for nothing the job reads. */
export type ChosenFields<Field extends string> = Readonly<Record<string, Field | null>>;

/** The columns of a list: as they are recognised, with what the user says going before. */
export function columnsOf<Field extends string>(
  kind: ListKind<Field>,
  header: readonly Cell[],
  names: readonly string[],
  chosen: ChosenFields<Field>,
): ListColumns<Field> {
  const columns = new Map<Field, number>();
  for (const [field, column] of kind.recognise(header)) {
    if (!(names[column] !== undefined && names[column] in chosen)) columns.set(field, column);
  }
  for (const [column, name] of names.entries()) {
    const field = chosen[name];
    if (field !== undefined && field !== null) columns.set(field, column);
  }
  return columns;
}

/** What the user says about columns after one more word: a field that a column gets is taken from the column that had it. */
export function chooseField<Field extends string>(
  chosen: ChosenFields<Field>,
  column: string,
  field: Field | null,
): ChosenFields<Field> {
  const others = Object.entries<Field | null>(chosen).map(
    ([name, other]) => [name, other === field ? null : other] as const,
  );
  return { ...Object.fromEntries(others), [column]: field };
}

import {
  purchaseColumns,
  REQUIRED_PURCHASE_FIELDS,
  REQUIRED_STAFF_FIELDS,
  staffColumns,
  text,
  type Cell,
  type ListColumns,
  type PurchaseField,
  type StaffField,
  type Text,
} from '../../engine';

/** A kind of list: what its columns can hold, and how they are recognised. */
export interface ListKind<Field extends string> {
  /** The fields in the order in which the pane offers them, with their names. */
  readonly names: ReadonlyMap<Field, Text>;
  readonly required: readonly Field[];
  readonly recognise: (header: readonly Cell[]) => ListColumns<Field>;
}

/** A list of people of the target group. */
export const STAFF: ListKind<StaffField> = {
  names: new Map<StaffField, Text>([
    ['id', text('ladderJob.field.id')],
    ['position', text('ladderJob.field.position')],
    ['contract', text('ladderJob.field.contract')],
    ['hoursPerWeek', text('ladderJob.field.hoursPerWeek')],
    ['normHours', text('ladderJob.field.normHours')],
    ['start', text('ladderJob.field.start')],
    ['end', text('ladderJob.field.end')],
    ['wageSubsidyUntil', text('ladderJob.field.wageSubsidyUntil')],
    ['inRegister', text('ladderJob.field.inRegister')],
    ['schoolLeft', text('ladderJob.field.schoolLeft')],
  ]),
  required: REQUIRED_STAFF_FIELDS,
  recognise: staffColumns,
};

/** A list of what was bought at social suppliers. */
export const PURCHASES: ListKind<PurchaseField> = {
  names: new Map<PurchaseField, Text>([
    ['supplier', text('ladderJob.field.supplier')],
    ['value', text('ladderJob.field.value')],
    ['turnover', text('ladderJob.field.turnover')],
    ['fte', text('ladderJob.field.fte')],
    ['direct', text('ladderJob.field.direct')],
  ]),
  required: REQUIRED_PURCHASE_FIELDS,
  recognise: purchaseColumns,
};

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

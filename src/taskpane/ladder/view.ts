import {
  readPurchaseList,
  readStaffList,
  text,
  type ListColumns,
  type ListFinding,
  type Placement,
  type Purchase,
  type PurchaseField,
  type StaffField,
} from '../../engine';
import { cellAddress } from '../../workbook/address';
import type { CellBlock } from '../../workbook/workbook';
import { sortFindings, type CellFinding } from '../job/finding';
import { columnsOf, PURCHASES, STAFF, type ChosenFields, type ListKind } from './fields';
import {
  readOrganisation,
  type FoundFigure,
  type OrganisationField,
  type OrganisationReading,
} from './organisation';
import { addressIn, columnName, findList, type SheetList } from './sheetList';
import type { LadderState, TypedFigure } from './state';

/** A list as it was read: where it stands, what its columns hold, what its rows say and what there is to say about it. */
export interface ListView<Field extends string, Row> {
  /** `null` when the cells hold no list. */
  readonly list: SheetList | null;
  readonly columns: ListColumns<Field>;
  /** The rows that could be read, with their place in the list, from 0. */
  readonly rows: readonly { readonly row: number; readonly value: Row }[];
  readonly findings: readonly CellFinding[];
}

/** A figure of the organisation: what it is, and the cell it was read from unless it was typed. */
export interface Figure {
  readonly value: TypedFigure;
  readonly found?: FoundFigure;
}

/** Everything that was read from the workbook and typed in the pane. */
export interface LadderView {
  /** `null` until the list has been read. */
  readonly staff: ListView<StaffField, Placement> | null;
  /** `null` without purchases, or until they have been read. */
  readonly purchases: ListView<PurchaseField, Purchase> | null;
  readonly organisation: Readonly<Record<OrganisationField, Figure>>;
  readonly organisationFindings: readonly CellFinding[];
}

/** What was read by a reader of the engine. */
interface Read<Row> {
  readonly rows: ListView<string, Row>['rows'];
  readonly findings: readonly ListFinding[];
}

function viewOf<Field extends string, Row>(
  block: CellBlock,
  kind: ListKind<Field>,
  chosen: ChosenFields<Field>,
  read: (list: SheetList, columns: ListColumns<Field>) => Read<Row>,
): ListView<Field, Row> {
  const { list, findings } = findList(block);
  if (list === null) return { list, columns: new Map(), rows: [], findings };
  const names = list.header.map((_, column) => columnName(list, column));
  const columns = columnsOf(kind, list.header, names, chosen);
  const missing = kind.required.filter((field) => !columns.has(field));
  if (missing.length > 0) {
    const absent = missing.map((field) => noColumn(list, kind, field));
    return { list, columns, rows: [], findings: [...absent, ...findings] };
  }
  const found = read(list, columns);
  const inCells = found.findings.map((finding) => inCell(list, finding));
  return { list, columns, rows: found.rows, findings: sortFindings([...inCells, ...findings]) };
}

function noColumn<Field extends string>(list: SheetList, kind: ListKind<Field>, field: Field): CellFinding {
  const what = kind.names.get(field) ?? field;
  return {
    severity: 'blocks',
    sheet: list.sheet,
    address: cellAddress(list.headerRow, list.firstColumn),
    problem: text('ladderJob.finding.noColumn.problem', { what }),
    remedy: text('ladderJob.finding.noColumn.remedy'),
  };
}

function inCell(list: SheetList, { severity, row, column, problem, remedy }: ListFinding): CellFinding {
  return { severity, sheet: list.sheet, address: addressIn(list, row, column), problem, remedy };
}

/** How a person calls a cell of a list, for the explanation. */
function nameIn(list: SheetList): (row: number, column: number) => string {
  return (row, column) => `${list.sheet}!${addressIn(list, row, column)}`;
}

function organisationOf(
  reading: OrganisationReading,
  typed: LadderState['typed'],
): Record<OrganisationField, Figure> {
  const figure = (field: OrganisationField): Figure => {
    const given = typed[field];
    if (given !== undefined) return { value: given };
    const found = reading.figures[field];
    return found === undefined ? { value: null } : { value: found.value, found };
  };
  return {
    referenceYear: figure('referenceYear'),
    totalFte: figure('totalFte'),
    headcount: figure('headcount'),
    normHours: figure('normHours'),
  };
}

/** Everything that follows from the cells and from what was typed. */
export function ladderView(
  state: Pick<LadderState, 'parts' | 'staffFields' | 'purchaseFields' | 'typed'>,
): LadderView {
  const { staff, purchases, organisation } = state.parts;
  const figures = organisation.block ? readOrganisation(organisation.block) : { figures: {}, findings: [] };
  return {
    staff:
      staff.block &&
      viewOf(staff.block, STAFF, state.staffFields, (list, columns) => {
        const read = readStaffList(list, columns, nameIn(list));
        return { rows: read.staff, findings: read.findings };
      }),
    purchases:
      purchases.block &&
      viewOf(purchases.block, PURCHASES, state.purchaseFields, (list, columns) => {
        const read = readPurchaseList(list, columns, nameIn(list));
        return { rows: read.purchases, findings: read.findings };
      }),
    organisation: organisationOf(figures, state.typed),
    organisationFindings: figures.findings,
  };
}

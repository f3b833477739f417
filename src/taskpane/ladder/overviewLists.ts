import type { ListColumns, Placement, Purchase, PurchaseField, StaffField } from '../../engine';
import { cellAddress } from '../../workbook/address';
import type { ColumnFormat, ReportCell, ReportTable } from '../../workbook/workbook';
import type { Texts } from '../shell/texts';
import { cellOn, following } from '../job/cellReferences';
import type { ListKind } from '../job/list/listKind';
import type { ListView } from '../job/list/listView';
import { PURCHASES, STAFF } from './fields';
import { addressIn, type SheetList } from '../job/list/sheetList';

const STAFF_FORMATS: Readonly<Partial<Record<StaffField, ColumnFormat>>> = {
  hoursPerWeek: 'number',
  normHours: 'number',
  start: 'date',
  end: 'date',
  wageSubsidyUntil: 'date',
  schoolLeft: 'date',
};

const PURCHASE_FORMATS: Readonly<Partial<Record<PurchaseField, ColumnFormat>>> = {
  value: 'euro',
  turnover: 'euro',
  fte: 'number',
  direct: 'percentage',
};

/** The cell of the user's list that holds a field of a row. */
function source<Field extends string>(
  list: SheetList,
  columns: ListColumns<Field>,
  row: number,
  field: Field,
): string | undefined {
  const column = columns.get(field);
  return column === undefined ? undefined : cellOn(list.sheet, addressIn(list, row, column));
}

/** A list on the overview: the table, and how many of its columns the functions read. */
export interface OverviewList {
  readonly table: ReportTable;
  readonly columnsRead: number;
}

/** What the lists of the overview have to know beside the lists themselves. */
export interface OverviewContext {
  /** Row of the list's header on the overview, from 0. */
  readonly headerRow: number;
  readonly texts: Texts;
}

/**
 * The people, each cell following the user's list, under the names the functions know and with the hours of a full week
 * for everybody: what the functions read here is what the pane read there. The weight beside them calculates too.
 *
 * @param normHoursCell the cell with the hours of a full week of the organisation; absent when there are none.
 * @param reasons why each row counts or not, in the order of the rows.
 */
export function staffList(
  staff: ListView<StaffField, Placement>,
  normHoursCell: string | undefined,
  reasons: readonly string[],
  { headerRow, texts }: OverviewContext,
): OverviewList {
  const { list, columns, rows } = staff;
  const fields = [...STAFF.names.keys()].filter(
    (field) => columns.has(field) || (field === 'normHours' && normHoursCell !== undefined),
  );
  const cell = (row: number, field: StaffField): ReportCell => {
    const reference = list === null ? undefined : source(list, columns, row, field);
    if (field !== 'normHours' || normHoursCell === undefined) return reference ? following(reference) : null;
    return reference ? following(reference, normHoursCell) : { formula: `=${normHoursCell}` };
  };
  const at = (place: number, field: StaffField): string =>
    cellAddress(headerRow + 1 + place, fields.indexOf(field));
  return {
    columnsRead: fields.length,
    table: {
      kind: 'table',
      name: texts.translate('ladderJob.report.staffName'),
      columns: [
        ...fields.map((field) => ({
          title: nameIn(STAFF, field, texts),
          format: STAFF_FORMATS[field] ?? 'text',
        })),
        { title: texts.translate('ladderJob.person.weight'), format: 'number' },
        { title: texts.translate('ladderJob.report.reason'), format: 'text' },
      ],
      rows: rows.map(({ row }, place) => [
        ...fields.map((field) => cell(row, field)),
        { formula: `=PSO.WEGING(${at(place, 'position')},${at(place, 'contract')})` },
        reasons[place] ?? null,
      ]),
    },
  };
}

/** The purchases, each cell following the user's list, and what each adds. The last row is the sum of that. */
export function purchaseList(
  purchases: ListView<PurchaseField, Purchase>,
  { headerRow, texts }: OverviewContext,
): OverviewList {
  const { list, columns, rows } = purchases;
  const fields = [...PURCHASES.names.keys()].filter((field) => columns.has(field));
  const at = (place: number, field: PurchaseField): string =>
    cellAddress(headerRow + 1 + place, fields.indexOf(field));
  const attributed = (place: number): ReportCell => ({
    formula: `=${at(place, 'value')}/${at(place, 'turnover')}*${at(place, 'fte')}*${at(place, 'direct')}`,
  });
  const cell = (row: number, field: PurchaseField): ReportCell => {
    const reference = list === null ? undefined : source(list, columns, row, field);
    return reference ? following(reference) : null;
  };
  const [top, bottom] = [headerRow + 1, headerRow + rows.length].map((row) =>
    cellAddress(row, fields.length),
  );
  const sum: ReportCell = rows.length === 0 ? 0 : { formula: `=SUM(${top ?? ''}:${bottom ?? ''})` };
  return {
    columnsRead: fields.length,
    table: {
      kind: 'table',
      name: texts.translate('ladderJob.report.purchasesName'),
      columns: [
        ...fields.map((field) => ({
          title: nameIn(PURCHASES, field, texts),
          format: PURCHASE_FORMATS[field] ?? 'text',
        })),
        { title: texts.translate('ladderJob.report.attributedFte'), format: 'number' },
      ],
      rows: [
        ...rows.map(({ row }, place) => [...fields.map((field) => cell(row, field)), attributed(place)]),
        [texts.translate('ladderJob.report.together'), ...fields.slice(1).map(() => null), sum],
      ],
    },
  };
}

function nameIn<Field extends string>(kind: ListKind<Field>, field: Field, texts: Texts): string {
  const name = kind.names.get(field);
  return name === undefined ? field : texts.render(name);
}

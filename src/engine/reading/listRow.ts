import { calendarDay, quantity, text, type Text, type TextValue, type Unit } from '../explain/text';
import { isCellError, type Cell } from './cell';
import { readNumber } from './number';
import { plainSpaces, shown } from './reading';
import {
  headerName,
  isBlank,
  isNothing,
  type CellName,
  type ListColumns,
  type ListFinding,
  type ListTable,
} from './listTable';
import { readWorkDate } from './workDate';

const YES = /^(?:ja|j|yes|y|waar|true|x|1)$/i;
const NO = /^(?:nee|n|no|onwaar|false|0)$/i;

/** Reads the cells of one row of a list, and keeps what there is to say about them. */
export class ListRow<Field extends string> {
  readonly findings: ListFinding[] = [];

  constructor(
    private readonly table: ListTable,
    private readonly columns: ListColumns<Field>,
    private readonly row: number,
    private readonly nameOfCell?: CellName,
  ) {}

  /** Whether the row can count: no cell of it was refused. */
  get counts(): boolean {
    return this.findings.every(({ severity }) => severity !== 'blocks');
  }

  /** The cell of a field; empty when the list has no such column. */
  cell(field: Field): Cell {
    const column = this.columns.get(field);
    return column === undefined ? null : (this.table.rows[this.row]?.[column] ?? null);
  }

  /** Whether the list has a column for a field. */
  has(field: Field): boolean {
    return this.columns.has(field);
  }

  /** Notes that the list has no column for what this row needs, so that the row does not count. */
  lacks(field: Field, problem: Text, remedy: Text): void {
    this.say(field, 'blocks', problem, remedy);
  }

  /** The cells the fields stand in, when the list tells what they are called. */
  origins(): { readonly origins?: Readonly<Partial<Record<Field, string>>> } {
    const { columns, nameOfCell } = this;
    if (nameOfCell === undefined) return {};
    const origins: Partial<Record<Field, string>> = {};
    for (const [field, column] of columns) origins[field] = nameOfCell(this.row, column);
    return { origins };
  }

  /** What a row is called, when its cell says so. */
  name(field: Field): string | undefined {
    const cell = this.cell(field);
    return isNothing(cell) || isCellError(cell) ? undefined : plainSpaces(shown(cell));
  }

  /** The text in a cell that must be filled in. */
  word(field: Field): string | undefined {
    if (!this.isFilled(field)) return undefined;
    const cell = this.cell(field);
    if (!isCellError(cell)) return plainSpaces(shown(cell));
    this.refuse(field, text('reading.errorCell', { error: cell.error }), text('lists.error.remedy'));
    return undefined;
  }

  /** The number in a cell that must be filled in. */
  number(field: Field, unit: Unit): number | undefined {
    return this.isFilled(field) ? this.numberIn(field, unit) : undefined;
  }

  /** The number above 0 in a cell that may be empty. */
  optionalNumber(field: Field, unit: Unit): number | undefined {
    return isNothing(this.cell(field)) ? undefined : this.numberIn(field, unit);
  }

  private numberIn(field: Field, unit: Unit): number | undefined {
    const cell = this.cell(field);
    const found = readNumber(cell);
    if (!found.ok) {
      this.refuse(field, found.text, text('lists.number.remedy'));
      return undefined;
    }
    if (found.fromText) this.wasText(field, quantity(found.value, unit));
    return found.value;
  }

  /** The date in a cell that must be filled in, ISO. */
  date(field: Field): string | undefined {
    return this.isFilled(field, isNothing) ? this.optionalDate(field) : undefined;
  }

  /** The date in a cell that may be empty, ISO. */
  optionalDate(field: Field): string | undefined {
    const cell = this.cell(field);
    if (isNothing(cell)) return undefined;
    const found = readWorkDate(cell);
    if (!found.ok) {
      this.refuse(field, found.text, text('lists.date.remedy'));
      return undefined;
    }
    if (typeof cell === 'string') this.wasText(field, calendarDay(found.value));
    return found.value;
  }

  /** The yes or no in a cell that may be empty. */
  optionalYesNo(field: Field): boolean | undefined {
    const cell = this.cell(field);
    if (isBlank(cell)) return undefined;
    const answer = yesOrNo(cell);
    if (answer === undefined) {
      const reason = text('lists.yesNo.reason', { shown: shown(cell) });
      this.refuse(field, reason, text('lists.yesNo.remedy'));
    }
    return answer;
  }

  /** Notes that a cell cannot be used, so that the row does not count. */
  refuse(field: Field, reason: Text, remedy: Text): void {
    const cell = this.cell(field);
    const what = this.nameOf(field);
    if (isCellError(cell)) {
      const problem = text('lists.error.problem', { what, code: cell.error });
      this.say(field, 'blocks', problem, text('lists.error.remedy'));
    } else {
      this.say(field, 'blocks', text('lists.unreadable.problem', { what, reason }), remedy);
    }
  }

  private say(field: Field, severity: ListFinding['severity'], problem: Text, remedy: Text): void {
    this.findings.push({ severity, row: this.row, column: this.columns.get(field) ?? 0, problem, remedy });
  }

  private isFilled(field: Field, isEmpty = isBlank): boolean {
    if (!isEmpty(this.cell(field))) return true;
    const what = this.nameOf(field);
    this.say(field, 'blocks', text('lists.empty.problem', { what }), text('lists.empty.remedy', { what }));
    return false;
  }

  private wasText(field: Field, value: TextValue): void {
    const values = { what: this.nameOf(field), shown: shown(this.cell(field)), value };
    this.say(field, 'info', text('lists.asText.problem', values), text('lists.asText.remedy'));
  }

  private nameOf(field: Field): string {
    const column = this.columns.get(field);
    return column === undefined ? field : headerName(this.table.header[column]);
  }
}

/** Yes or no as people fill it in: `ja`, `nee`, `x`, TRUE, 1; undefined when it is neither. */
export function yesOrNo(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const typed = shown(cell).trim();
  if (YES.test(typed)) return true;
  return NO.test(typed) ? false : undefined;
}

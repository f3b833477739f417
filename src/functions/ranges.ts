import { quantity, text, type LevelPointsRow } from '../engine';
import type { TextKey } from '../i18n/render';
import { isBlank, toCell, type ArgumentCell } from './argument';
import { LEVEL, readLevelCell, readNumberCell } from './cells';
import { range, type Parameter } from './parameter';
import { read, refuse, refuseCell, type Reading, type Refusal } from './reading';

const NUMBERS = text('functions.expected.numbers');
const WORDS = text('functions.expected.words');
const TABLE = text('functions.expected.pointsTable');

/** Numbers in any shape; cells without anything in them are skipped. At least one number must be there. */
export function numbers(description: TextKey): Parameter<readonly number[]> {
  return range('numbers', description, NUMBERS, (rows) => {
    const found: number[] = [];
    const refusal = eachNumber(rows, (value) => found.push(value));
    return refusal ?? (found.length > 0 ? read(found) : noNumbers());
  });
}

/** Numbers in one row or one column that belong, cell by cell, to those of another range. */
export interface Series {
  /** Number of cells. */
  readonly length: number;
  /** The number in each cell by its place; a place without one is empty. */
  readonly values: ReadonlyMap<number, number>;
}

/** Numbers that belong, cell by cell, to those of another range, so that an empty cell keeps its place. */
export function series(description: TextKey): Parameter<Series> {
  return range('series', description, NUMBERS, (rows) => {
    const width = rows[0]?.length ?? 0;
    const values = new Map<number, number>();
    const refusal = eachNumber(rows, (value, row, column) => values.set(row * width + column, value));
    if (refusal !== undefined) return refusal;
    if (rows.length > 1 && width > 1) return refuse(text('functions.problem.oneLine'));
    return read({ length: rows.length * width, values });
  });
}

/** Numbers whose shape matters, because the answer takes the same shape. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly NumberCell[];
}

/** A number and its place in the range, counted from 0. */
export interface NumberCell {
  readonly value: number;
  readonly row: number;
  readonly column: number;
}

/** Numbers whose shape matters; cells without anything in them stay empty. At least one number must be there. */
export function grid(description: TextKey): Parameter<Grid> {
  return range('grid', description, NUMBERS, (rows) => {
    const cells: NumberCell[] = [];
    const refusal = eachNumber(rows, (value, row, column) => cells.push({ value, row, column }));
    if (refusal !== undefined) return refusal;
    return cells.length > 0 ? read({ rows: rows.length, columns: rows[0]?.length ?? 0, cells }) : noNumbers();
  });
}

/**
 * A table of two columns, level and points. Rows without anything are skipped. The first row is taken for a header
 * when its left cell is not a level and its right cell is not a number.
 */
export function pointsTable(description: TextKey): Parameter<readonly LevelPointsRow[]> {
  return range('pointsTable', description, TABLE, (rows) => {
    if (rows[0]?.length !== 2) return refuse(text('functions.problem.twoColumns'));
    const found: LevelPointsRow[] = [];
    for (const [index, row] of rows.entries()) {
      const level = toCell(row[0]);
      const points = toCell(row[1]);
      if ((isBlank(level) && isBlank(points)) || (index === 0 && isHeader(level, points))) continue;
      const line = readLine(level, points, index);
      if (!line.ok) return line;
      found.push(line.value);
    }
    return found.length > 0 ? read(found) : refuse(text('functions.problem.emptyTable'));
  });
}

/** Words, one in each cell; cells without anything in them are skipped. */
export function words(description: TextKey): Parameter<readonly string[]> {
  return range('words', description, WORDS, (rows) => {
    const found: string[] = [];
    let problem: Refusal | undefined;
    for (const [row, line] of rows.entries()) {
      for (const [column, raw] of line.entries()) {
        const cell = toCell(raw);
        if (isBlank(cell)) continue;
        if (typeof cell === 'string') {
          found.push(cell);
          continue;
        }
        const refusal = refuseCell(cell, WORDS);
        if ('error' in refusal) return refusal;
        problem ??= rows.length > 1 || line.length > 1 ? inCell(refusal, row, column) : refusal;
      }
    }
    return problem ?? read(found);
  });
}

/** The arguments of another function, as they come: each is read by that function itself. */
export function anything(description: TextKey): Parameter<readonly unknown[]> {
  return {
    kind: 'anything',
    description,
    optional: true,
    repeating: true,
    read: (raw) => read(Array.isArray(raw) ? raw : []),
  };
}

/** Visits every number of a range, row by row, until a cell cannot be read. */
function eachNumber(
  rows: readonly (readonly unknown[])[],
  visit: (value: number, row: number, column: number) => void,
): Refusal | undefined {
  for (let row = 0; row < rows.length; row += 1) {
    const line = rows[row] ?? [];
    for (let column = 0; column < line.length; column += 1) {
      const cell = toCell(line[column]);
      if (isBlank(cell)) continue;
      const reading = readNumberCell(cell);
      if (reading.ok) visit(reading.value, row, column);
      else return rows.length > 1 || line.length > 1 ? inCell(reading, row, column) : reading;
    }
  }
  return undefined;
}

function noNumbers(): Refusal {
  return refuse(text('functions.problem.empty', { expected: NUMBERS }));
}

/** Only words above words are a header: a misspelt level beside its points must not disappear. */
function isHeader(level: ArgumentCell, points: ArgumentCell): boolean {
  return (
    typeof level === 'string' &&
    typeof points === 'string' &&
    !isBlank(points) &&
    !readLevelCell(level).ok &&
    !readNumberCell(points).ok
  );
}

function readLine(level: ArgumentCell, points: ArgumentCell, index: number): Reading<LevelPointsRow> {
  if (isBlank(level)) return inCell(refuseCell(level, LEVEL), index, 0);
  const levelRead = readLevelCell(level);
  if (!levelRead.ok) return inCell(levelRead, index, 0);
  const pointsRead = readNumberCell(points);
  if (!pointsRead.ok) return inCell(pointsRead, index, 1);
  return read({ level: levelRead.value, points: pointsRead.value });
}

/** Says in which cell of the range the problem is; an error cell stays what it is. */
function inCell(refusal: Refusal, rowIndex: number, columnIndex: number): Refusal {
  if ('error' in refusal) return refusal;
  const row = quantity(rowIndex + 1, 'count');
  const column = quantity(columnIndex + 1, 'count');
  return refuse(text('functions.problem.inCell', { row, column, problem: refusal.problem }));
}

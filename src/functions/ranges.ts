import { quantity, text, type LevelPointsRow } from '../engine';
import type { TextKey } from '../i18n/render';
import { isBlank, toCell, type ArgumentCell } from './argument';
import { LEVEL, readLevelCell, readNumberCell } from './cells';
import { range, type Parameter } from './parameter';
import { read, refuse, refuseCell, type Reading, type Refusal } from './reading';

const NUMBERS = text('functions.expected.numbers');
const TABLE = text('functions.expected.pointsTable');

/** Numbers in any shape; cells without anything in them are skipped. At least one number must be there. */
export function numbers(description: TextKey): Parameter<readonly number[]> {
  return range('numbers', description, NUMBERS, (rows) => {
    const found = readNumbers(rows);
    if (!found.ok) return found;
    const present = found.value.flat().filter(isNumber);
    return present.length > 0 ? read(present) : noNumbers();
  });
}

/** Numbers that belong row by row to another series, so that an empty cell keeps its place. */
export function series(description: TextKey): Parameter<readonly (number | null)[]> {
  return range('series', description, NUMBERS, (rows) => {
    const found = readNumbers(rows);
    return found.ok ? read(found.value.flat()) : found;
  });
}

/** Numbers whose shape matters, because the answer takes the same shape. */
export function grid(description: TextKey): Parameter<readonly (readonly (number | null)[])[]> {
  return range('grid', description, NUMBERS, (rows) => {
    const found = readNumbers(rows);
    if (!found.ok) return found;
    return found.value.some((row) => row.some(isNumber)) ? found : noNumbers();
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

function isNumber(value: number | null): value is number {
  return value !== null;
}

function readNumbers(rows: readonly (readonly unknown[])[]): Reading<(number | null)[][]> {
  const found: (number | null)[][] = [];
  for (const [rowIndex, row] of rows.entries()) {
    const line: (number | null)[] = [];
    for (const [columnIndex, raw] of row.entries()) {
      const cell = toCell(raw);
      if (isBlank(cell)) {
        line.push(null);
        continue;
      }
      const value = readNumberCell(cell);
      if (!value.ok) {
        const isRange = rows.length > 1 || row.length > 1;
        return isRange ? inCell(value, rowIndex, columnIndex) : value;
      }
      line.push(value.value);
    }
    found.push(line);
  }
  return read(found);
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

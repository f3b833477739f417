/** The letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The address of a cell, row and column counted from 0: `A1`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of an area, top and left counted from 0: `A1:C4`, or `A1` for a single cell. */
export function areaAddress(top: number, left: number, rows: number, columns: number): string {
  const first = cellAddress(top, left);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(top + rows - 1, left + columns - 1)}`;
}

/** The address without the sheet that Excel puts before it: `'Blad 1'!A1:C4` becomes `A1:C4`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** An area of cells, rows and columns counted from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The area an address such as `B2` or `A1:C4` names; `null` when it is not an address of cells. */
export function areaOf(address: string): Area | null {
  const [, left, top, right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address) ?? [];
  if (left === undefined || right === undefined) return null;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

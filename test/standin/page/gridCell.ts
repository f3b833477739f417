import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../host/cellStore';
import type { FileCell } from './workbookFile';

type Looks = Pick<FileCell, 'numberFormat' | 'bold' | 'fill' | 'colour'>;

/** A value with the kind that Univer keeps beside it, so that a text that looks like a number stays a text. */
export function gridValue(value: CellValue | null): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

/** What a cell of the grid holds; an empty cell is `''`. */
export function storedValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const text = cell.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/[\r\n]+$/, '');
  const value = cell.v ?? '';
  return cell.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}

export function gridStyle({ numberFormat, bold, fill, colour }: Looks): IStyleData {
  return {
    ...(numberFormat !== undefined && { n: numberFormat === 'General' ? null : { pattern: numberFormat } }),
    ...(bold !== undefined && { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(colour !== undefined && { cl: { rgb: colour } }),
  };
}

export function looksOf(style: Nullable<IStyleData>): Looks {
  const { n, bl, bg, cl } = style ?? {};
  return {
    ...(n && { numberFormat: n.pattern }),
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(bg?.rgb && { fill: hex(bg.rgb) }),
    ...(cl?.rgb && { colour: hex(cl.rgb) }),
  };
}

/** Univer writes colours both as `#rrggbb` and as `rgb(r, g, b)`. */
function hex(colour: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (parts === null) return colour.toLowerCase();
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

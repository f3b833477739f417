import { formulaPieces, rewritePlain } from './formulaPieces';

const DECIMAL_COMMA = /(?<![\w.$])(\d+),(\d+)/g;
const DUTCH_NUMBER = /^(-?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;

/**
 * Turns a formula as it is typed in Dutch Excel (`=PSO.TREDE(0,03;50)`) into the English form the grid calculates with.
 * A `;` between arguments says that the comma is a decimal comma; without one the formula is taken as English.
 */
export function englishFormula(typed: string): string {
  if (!formulaPieces(typed).some((piece) => piece.kind === 'plain' && piece.source.includes(';')))
    return typed;
  return formulaPieces(typed)
    .map(({ kind, source }) => {
      if (kind === 'array') return rewriteArray(source);
      if (kind === 'plain') return withDecimalPoint(source).replaceAll(';', ',');
      return source;
    })
    .join('');
}

/** A number as a Dutch reader types it (`0,03`, `1.998.750,00`); `undefined` when the text is not certainly one. */
export function dutchNumber(typed: string): number | undefined {
  const [, sign, whole, decimals] = DUTCH_NUMBER.exec(typed.trim()) ?? [];
  if (sign === undefined || whole === undefined) return undefined;
  if (decimals === undefined && !/\.\d{3}\./.test(whole)) return undefined;
  return Number(`${sign}${whole.replaceAll('.', '')}.${decimals ?? '0'}`);
}

/** Dutch Excel separates the columns of an array constant with a backslash; its rows are the same in both languages. */
function rewriteArray(array: string): string {
  const inside = rewritePlain(array.slice(1), (plain) => withDecimalPoint(plain).replaceAll('\\', ','));
  return `{${inside}`;
}

function withDecimalPoint(plain: string): string {
  return plain.replace(DECIMAL_COMMA, '$1.$2');
}

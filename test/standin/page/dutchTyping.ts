import { formulaPieces, type FormulaPiece, rewritePlain } from './formulaPieces';

/** A decimal comma: digits right beside it, and no second comma that would make it a list of numbers. */
const DECIMAL_COMMA = /(?<![\w.,$])(\d+),(\d+(?:e[+-]?\d+)?)(?![\w.,])/gi;
const DECIMAL_POINT = /(?<![\w.$)])(\d*)\.(\d+)/g;
const DUTCH_NUMBER = /^(-?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;

/**
 * Turns a formula as it is typed in Dutch Excel (`=PSO.TREDE(0,03;50)`) into the English form the grid calculates with.
 * Without a `;` between arguments it may be English after all (`=PSO.TREDE(0.03,50)`): a decimal point says so.
 */
export function englishFormula(typed: string): string {
  const pieces = formulaPieces(typed);
  if (!hasDutchSeparator(pieces) && pieces.some(hasDecimalPoint)) return typed;
  return pieces
    .map(({ kind, source }) => {
      if (kind === 'array')
        return rewriteArray(source, (plain) => withDecimalPoint(plain).replaceAll('\\', ','));
      if (kind === 'plain') return withDecimalPoint(source).replaceAll(';', ',');
      return source;
    })
    .join('');
}

/** Whether a formula can only be Dutch: English has no `;` between arguments. */
export function isCertainlyDutch(typed: string): boolean {
  return hasDutchSeparator(formulaPieces(typed));
}

/** A formula of the grid as Dutch Excel shows it; {@link englishFormula} reads it back as it was. */
export function dutchFormula(english: string): string {
  return formulaPieces(english)
    .map(({ kind, source }) => {
      if (kind === 'array')
        return rewriteArray(source, (plain) => withDecimalComma(plain.replaceAll(',', '\\')));
      if (kind === 'plain') return withDecimalComma(source.replaceAll(',', ';'));
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

/** Functions and cells in capitals, as the grid keeps them. */
export function inCapitals(formula: string): string {
  return rewritePlain(formula, (plain) =>
    plain.replace(/(?<![\w.])(?:[a-z][\w.]*(?=\()|\$?[a-z]{1,3}\$?\d+(?![\w.(]))/gi, (name) =>
      name.toUpperCase(),
    ),
  );
}

function hasDutchSeparator(pieces: readonly FormulaPiece[]): boolean {
  return pieces.some(({ kind, source }) => {
    if (kind === 'array') return source.includes('\\');
    return kind === 'plain' && source.includes(';');
  });
}

function hasDecimalPoint({ kind, source }: FormulaPiece): boolean {
  return (kind === 'plain' || kind === 'array') && source.search(DECIMAL_POINT) >= 0;
}

/** Dutch Excel separates the columns of an array constant with a backslash; its rows are the same in both languages. */
function rewriteArray(array: string, rewrite: (plain: string) => string): string {
  return `{${rewritePlain(array.slice(1), rewrite)}`;
}

function withDecimalPoint(plain: string): string {
  return plain.replace(DECIMAL_COMMA, '$1.$2');
}

function withDecimalComma(plain: string): string {
  return plain.replace(
    DECIMAL_POINT,
    (_, whole: string, decimals: string) => `${whole === '' ? '0' : whole},${decimals}`,
  );
}

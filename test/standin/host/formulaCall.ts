import { areaOf, splitSheet } from './a1';
import type { Area } from './cellStore';

/** Cells that a formula names; without a sheet, those of the formula's own sheet. */
export interface CellReference {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** One argument of a formula: a literal, cells, or nothing when it was left out. */
export type FormulaArgument =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'cells'; readonly cells: CellReference }
  | { readonly kind: 'omitted' };

/** A formula that is one call of a function of the add-in. */
export interface FormulaCall {
  /** Identifier of the function, without the namespace. */
  readonly id: string;
  readonly given: readonly FormulaArgument[];
}

const CALL = /^=PSO\.([A-Z.]+)\((.*)\)$/is;
/** A text, a quoted sheet name with what follows it, or anything else up to a comma; no calls inside. */
const ARGUMENT = /\s*((?:"(?:[^"]|"")*")|(?:'(?:[^']|'')*'[^,()"]*)|[^,()"']*)\s*(,|$)/gy;

function argumentOf(text: string): FormulaArgument | undefined {
  if (text === '') return { kind: 'omitted' };
  if (text.startsWith('"')) return { kind: 'literal', value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^(true|false)$/i.test(text)) return { kind: 'literal', value: text.toLowerCase() === 'true' };
  if (/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text)) return { kind: 'literal', value: Number(text) };
  const { sheet, rest } = splitSheet(text);
  const area = areaOf(rest);
  return area === undefined ? undefined : { kind: 'cells', cells: { sheet, area } };
}

/**
 * Reads a formula (English, commas) that is a single call of a function in the namespace PSO with literals and cells as
 * arguments; undefined for every other formula.
 */
export function formulaCall(formula: string): FormulaCall | undefined {
  const call = CALL.exec(formula.trim());
  if (call === null) return undefined;
  const [, id = '', list = ''] = call;
  if (list.trim() === '') return { id: id.toUpperCase(), given: [] };
  const given: FormulaArgument[] = [];
  let read = 0;
  let isLast = false;
  for (const [whole, text = '', end] of list.matchAll(ARGUMENT)) {
    const argument = argumentOf(text.trim());
    if (argument === undefined || isLast) break;
    given.push(argument);
    read += whole.length;
    isLast = end === '';
  }
  return isLast && read === list.length ? { id: id.toUpperCase(), given } : undefined;
}

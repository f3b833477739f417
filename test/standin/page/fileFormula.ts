import { rewritePlain } from './formulaPieces';

/** Functions that came after Excel 2007 and that the file format marks with a prefix. */
const NEWER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH
  COVARIANCE.P COVARIANCE.S DAYS DECIMAL DROP EXPAND FLOOR.MATH FORECAST.LINEAR FORMULATEXT HSTACK IFNA IFS ISFORMULA
  ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NUMBERVALUE PERCENTILE.EXC
  PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN
  SEQUENCE SHEET SHEETS SINGLE SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
  UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);
const NEWER_ON_SHEETS = new Set(['FILTER', 'SORT']);

const FUNCTION = /(?<![\w.])([A-Za-z_][\w.]*)(?=\s*\()/g;
const WORD = /(?<![\w.$!])([A-Za-z_][\w.]*)(?![\w.]|\s*[(!])/g;
const CELL = /^\$?[A-Za-z]{1,3}\$?\d+$/;

/** A formula from a file, as a person types it: without the prefixes that Excel keeps in the file. Starts with `=`. */
export function formulaFromFile(stored: string): string {
  const body = rewritePlain(stored, (plain) =>
    plain
      .replace(/_xldudf_([A-Za-z][\w.]*)/gi, (_, name: string) => name.replaceAll('_', '.'))
      .replace(/_xlfn\.|_xlws\.|_xlpm\./gi, ''),
  );
  return body.startsWith('=') ? body : `=${body}`;
}

/** A formula as Excel keeps it in a file: without `=`, newer functions and add-in functions marked as Excel does. */
export function formulaForFile(formula: string): string {
  const body = formula.replace(/^=/, '');
  const parameters = new Set<string>();
  const marked = rewritePlain(body, (plain) => plain.replace(FUNCTION, markFunction));
  if (!/_xlfn\.(LET|LAMBDA)/.test(marked)) return marked;
  for (const name of parameterNames(body)) parameters.add(name.toUpperCase());
  return rewritePlain(marked, (plain) =>
    plain.replace(WORD, (word) => (parameters.has(word.toUpperCase()) ? `_xlpm.${word}` : word)),
  );
}

function markFunction(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith('PSO.')) return `_xldudf_${upper.replaceAll('.', '_')}`;
  if (NEWER_ON_SHEETS.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER.has(upper) ? `_xlfn.${upper}` : name;
}

/** Names that `LET` and `LAMBDA` introduce: plain words, not cells, that stand alone before a comma. */
function parameterNames(body: string): string[] {
  const names: string[] = [];
  rewritePlain(body, (plain) => {
    for (const match of plain.matchAll(/(?<=[(,]\s*)([A-Za-z_][\w.]*)(?=\s*,)/g)) {
      const name = match[1];
      if (name !== undefined && !CELL.test(name) && !/^(true|false)$/i.test(name)) names.push(name);
    }
    return plain;
  });
  return names;
}

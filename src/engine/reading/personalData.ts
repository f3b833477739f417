import { text } from '../explain/text';
import type { Cell } from './cell';
import { shown } from './reading';
import {
  headerName,
  isBlank,
  recogniseColumns,
  type HeaderWords,
  type ListColumns,
  type ListFinding,
  type ListTable,
} from './listTable';

const NAMES = /\b(?:voor|achter|roep|mede?werkers?)?naam\b|\b(?:sur|first |last )?name\b/i;
const BSN = /\bbsn\b|burgerservice|sofi-?nummer/i;

/** Fewer numbers than this can pass the check digit of a BSN by chance. */
const LEAST_NUMBERS = 3;

/** Recognises the columns of a list of people by their names. Columns of names and BSN are not read. */
export function columnsOfPeople<Field extends string>(
  header: readonly Cell[],
  words: HeaderWords<Field>,
): ListColumns<Field> {
  const readable = header.map((cell) => (isPersonalHeader(headerName(cell)) ? null : cell));
  return recogniseColumns(readable, words);
}

function isPersonalHeader(name: string): boolean {
  return NAMES.test(name) || BSN.test(name);
}

/** Points out the columns that look like names or BSN: the calculation needs neither. */
export function personalDataIn(table: ListTable): readonly ListFinding[] {
  return table.header.flatMap((cell, column): ListFinding[] => {
    const what = headerName(cell);
    if (BSN.test(what) || holdsBsn(table, column)) {
      const problem = text('lists.bsn.problem', { what });
      return [{ severity: 'warns', row: 'header', column, problem, remedy: text('lists.personal.remedy') }];
    }
    if (!NAMES.test(what)) return [];
    const problem = text('lists.names.problem', { what });
    return [{ severity: 'warns', row: 'header', column, problem, remedy: text('lists.personal.remedy') }];
  });
}

function holdsBsn(table: ListTable, column: number): boolean {
  const cells = table.rows.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
  return cells.length >= LEAST_NUMBERS && cells.every((cell) => isBsn(shown(cell)));
}

/** Nine digits (a cell drops a leading zero) that pass the "elfproef", the check of a BSN. */
function isBsn(typed: string): boolean {
  if (!/^\d{8,9}$/.test(typed.trim())) return false;
  const digits = Array.from(typed.trim().padStart(9, '0'), Number);
  const sum = digits.reduce((total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place), 0);
  return sum % 11 === 0;
}

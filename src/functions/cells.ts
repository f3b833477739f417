import { contractKindOf, readLevel, readNumber, text, type ContractKind, type Level } from '../engine';
import type { TextKey } from '../i18n/render';
import type { ArgumentCell } from './argument';
import { oneCell, type Parameter } from './parameter';
import { read, refuse, refuseCell, type Reading } from './reading';

/** What belongs where a number is asked, for a sentence. */
export const NUMBER = text('functions.expected.number');
/** What belongs where a level is asked, for a sentence. */
export const LEVEL = text('functions.expected.level');
const WORD = text('functions.expected.word');
const CONTRACT_KIND = text('functions.expected.contractKind');
const RULES = text('functions.expected.rules');
const YES_NO = text('functions.expected.yesNo');

/** One number; text is read strictly. */
export function number(description: TextKey): Parameter<number> {
  return oneCell('number', description, { expected: NUMBER, readCell: readNumberCell });
}

/** A level as people type it; nothing stands for `Geen trede`. */
export function level(description: TextKey): Parameter<Level> {
  return oneCell('level', description, { expected: LEVEL, readCell: readLevelCell, blank: 'Geen trede' });
}

/** A word, such as the name of a contract form. Numbers and yes/no are not words. */
export function word(description: TextKey): Parameter<string> {
  return oneCell('word', description, {
    expected: WORD,
    readCell: (cell) => (typeof cell === 'string' ? read(cell) : refuseCell(cell, WORD)),
  });
}

/** What is bought: works, services or supplies. */
export function contractKind(description: TextKey): Parameter<ContractKind> {
  return oneCell('contractKind', description, {
    expected: CONTRACT_KIND,
    readCell: (cell) => {
      const kind = typeof cell === 'string' ? contractKindOf(cell) : undefined;
      return kind === undefined ? refuseCell(cell, CONTRACT_KIND) : read(kind);
    },
  });
}

/** The id, version or date of a rule pack; a date in a cell is a number. */
export function rules(description: TextKey): Parameter<string> {
  return oneCell('rules', description, {
    expected: RULES,
    readCell: (cell) =>
      typeof cell === 'string' || typeof cell === 'number' ? read(String(cell)) : refuseCell(cell, RULES),
  });
}

/** Yes or no: TRUE and FALSE of either language, or 1 and 0 as Excel itself takes them. */
export function yesNo(description: TextKey): Parameter<boolean> {
  return oneCell('yesNo', description, {
    expected: YES_NO,
    readCell: (cell) => {
      const value = typeof cell === 'boolean' ? cell : YES_OR_NO.get(String(cell).trim().toLowerCase());
      return value === undefined ? refuseCell(cell, YES_NO) : read(value);
    },
  });
}

/** Reads one cell as a number. */
export function readNumberCell(cell: ArgumentCell): Reading<number> {
  if (typeof cell === 'object') return refuseCell(cell, NUMBER);
  const found = readNumber(cell);
  return found.ok ? read(found.value) : refuse(found.text);
}

/** Reads one cell as a level. */
export function readLevelCell(cell: ArgumentCell): Reading<Level> {
  if (typeof cell === 'object') return refuseCell(cell, LEVEL);
  const found = readLevel(cell);
  return found.ok ? read(found.value) : refuse(found.text);
}

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['waar', true],
  ['true', true],
  ['1', true],
  ['onwaar', false],
  ['false', false],
  ['0', false],
]);

import type { Kind } from '../../src/functions/parameter';

/** What a cell or range can hold, by name. Every kind of argument decides about every one of them. */
export const CASES = {
  omitted: undefined,
  emptyCell: null,
  emptyText: '',
  spaces: '   ',
  zero: 0,
  number: 12.5,
  numberAsDutchText: '12,5',
  numberAsEnglishText: '12.5',
  thousandsAsDutchText: '1.234,5',
  thousandsAsEnglishText: '1,234.5',
  numberThatCanBeTwo: '1.234',
  percentageText: '3,4%',
  yes: true,
  no: false,
  dateSerial: 45100,
  dateText: '2023-06-23',
  word: 'abc',
  levelText: ' trede  II ',
  errorOfTheCommandLine: { error: '#N/A' },
  errorOfExcel: { code: '#REF!', type: 'Error', basicValue: '#REF!' },
  formattedNumber: { type: 'FormattedNumber', basicValue: 12.5, numberFormat: '0.0' },
  entityWithoutPlainValue: { type: 'LocalImage', image: 'x' },
  entityThatShowsAnError: { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!', text: 'A' },
  notANumber: Number.NaN,
  infinite: Number.POSITIVE_INFINITY,
  oneCell: [[12.5]],
  oneEmptyCell: [[null]],
  oneErrorCell: [[{ error: '#DIV/0!' }]],
  row: [[12.5, 12.5]],
  column: [[12.5], [12.5]],
  block: [
    [12.5, 12.5],
    [12.5, 12.5],
  ],
  rangeWithAnError: [[12.5], [{ error: '#NUM!' }]],
  rangeWithAWord: [[12.5], ['abc']],
  longColumn: column(12.5, 1000),
  emptyColumn: column(null, 1000),
  ragged: [[1, 2], [3]],
  withoutRows: [],
  notARange: [1, 2],
} as const satisfies Record<string, unknown>;

/** Name of a case. */
export type CaseName = keyof typeof CASES;

/** What an argument is taken for. */
export type Decision =
  /** As it stands; whether the value makes sense is up to the calculation. */
  | 'taken'
  /** As if this had been typed. */
  | { readonly as: unknown }
  /** As if the argument had been left out. */
  | 'omitted'
  /** `#VALUE!` with a sentence that names the argument. */
  | 'refused'
  /** `#VALUE!` because the ranges that belong together are not equally long. */
  | 'uneven'
  /** The error that the argument is. */
  | { readonly error: string };

type Table = Readonly<Record<CaseName, Decision>>;

/** What no kind of argument takes, unless the kind says otherwise. */
const ALWAYS = {
  omitted: 'refused',
  emptyCell: 'refused',
  emptyText: 'refused',
  spaces: 'refused',
  errorOfTheCommandLine: { error: '#N/A' },
  errorOfExcel: { error: '#REF!' },
  entityWithoutPlainValue: 'refused',
  entityThatShowsAnError: { error: '#VALUE!' },
  notANumber: 'refused',
  infinite: 'refused',
  oneEmptyCell: 'refused',
  oneErrorCell: { error: '#DIV/0!' },
  ragged: 'refused',
  withoutRows: 'refused',
  notARange: 'refused',
} as const;

/** What is taken for a number, wherever a number is asked. */
const NUMBERS = {
  zero: 'taken',
  number: 'taken',
  numberAsDutchText: { as: 12.5 },
  numberAsEnglishText: { as: 12.5 },
  thousandsAsDutchText: { as: 1234.5 },
  thousandsAsEnglishText: { as: 1234.5 },
  numberThatCanBeTwo: 'refused',
  percentageText: { as: 0.034 },
  yes: 'refused',
  no: 'refused',
  dateSerial: 'taken',
  dateText: 'refused',
  word: 'refused',
  levelText: 'refused',
  formattedNumber: { as: 12.5 },
  oneCell: { as: 12.5 },
} as const;

/** More than one cell where one is asked. */
const ONE_CELL_ONLY = {
  row: 'refused',
  column: 'refused',
  block: 'refused',
  rangeWithAnError: 'refused',
  rangeWithAWord: 'refused',
  longColumn: 'refused',
  emptyColumn: 'refused',
} as const;

/** What is not taken where words are asked. */
const NO_NUMBERS = {
  zero: 'refused',
  number: 'refused',
  numberAsDutchText: 'refused',
  numberAsEnglishText: 'refused',
  thousandsAsDutchText: 'refused',
  thousandsAsEnglishText: 'refused',
  numberThatCanBeTwo: 'refused',
  percentageText: 'refused',
  yes: 'refused',
  no: 'refused',
  dateSerial: 'refused',
  dateText: 'refused',
  word: 'refused',
  levelText: 'refused',
  formattedNumber: 'refused',
  oneCell: 'refused',
} as const;

/** The decision of each kind of required argument for each case. */
export const DECISIONS: Readonly<Record<Exclude<Kind, 'anything'>, Table>> = {
  number: { ...ALWAYS, ...NUMBERS, ...ONE_CELL_ONLY },
  numbers: {
    ...ALWAYS,
    ...NUMBERS,
    row: { as: [[12.5], [12.5]] },
    column: 'taken',
    block: { as: [[12.5], [12.5], [12.5], [12.5]] },
    rangeWithAnError: { error: '#NUM!' },
    rangeWithAWord: 'refused',
    longColumn: { as: 12.5 },
    emptyColumn: 'refused',
  },
  grid: {
    ...ALWAYS,
    ...NUMBERS,
    row: 'taken',
    column: 'taken',
    block: 'taken',
    rangeWithAnError: { error: '#NUM!' },
    rangeWithAWord: 'refused',
    longColumn: 'taken',
    emptyColumn: 'refused',
  },
  series: {
    ...ALWAYS,
    ...NUMBERS,
    row: 'uneven',
    column: 'uneven',
    block: 'refused',
    rangeWithAnError: { error: '#NUM!' },
    rangeWithAWord: 'refused',
    longColumn: 'uneven',
    emptyColumn: 'uneven',
  },
  level: {
    ...ALWAYS,
    ...NO_NUMBERS,
    ...ONE_CELL_ONLY,
    emptyCell: { as: 'Geen trede' },
    emptyText: { as: 'Geen trede' },
    spaces: { as: 'Geen trede' },
    oneEmptyCell: { as: 'Geen trede' },
    levelText: { as: 'Trede 2' },
  },
  word: {
    ...ALWAYS,
    ...NO_NUMBERS,
    ...ONE_CELL_ONLY,
    numberAsDutchText: 'taken',
    numberAsEnglishText: 'taken',
    thousandsAsDutchText: 'taken',
    thousandsAsEnglishText: 'taken',
    numberThatCanBeTwo: 'taken',
    percentageText: 'taken',
    dateText: 'taken',
    word: 'taken',
    levelText: 'taken',
  },
  words: {
    ...ALWAYS,
    ...NO_NUMBERS,
    numberAsDutchText: 'taken',
    numberAsEnglishText: 'taken',
    thousandsAsDutchText: 'taken',
    thousandsAsEnglishText: 'taken',
    numberThatCanBeTwo: 'taken',
    percentageText: 'taken',
    dateText: 'taken',
    word: 'taken',
    levelText: 'taken',
    row: 'refused',
    column: 'refused',
    block: 'refused',
    rangeWithAnError: { error: '#NUM!' },
    rangeWithAWord: 'refused',
    longColumn: 'refused',
    emptyColumn: { as: undefined },
  },
  contractKind: { ...ALWAYS, ...NO_NUMBERS, ...ONE_CELL_ONLY },
  rules: {
    ...ALWAYS,
    ...NO_NUMBERS,
    ...ONE_CELL_ONLY,
    dateSerial: { as: '2023-06-23' },
    dateText: { as: 'pso-2.1' },
  },
  yesNo: { ...ALWAYS, ...NO_NUMBERS, ...ONE_CELL_ONLY, zero: { as: false }, yes: 'taken', no: 'taken' },
  date: {
    ...ALWAYS,
    ...NO_NUMBERS,
    ...ONE_CELL_ONLY,
    dateSerial: 'taken',
    dateText: { as: 45100 },
  },
  pointsTable: { ...ALWAYS, ...NO_NUMBERS, ...ONE_CELL_ONLY },
  staffList: { ...ALWAYS, ...NO_NUMBERS, ...ONE_CELL_ONLY },
  purchaseList: { ...ALWAYS, ...NO_NUMBERS, ...ONE_CELL_ONLY },
  optionList: { ...ALWAYS, ...NO_NUMBERS, ...ONE_CELL_ONLY },
};

/** Where nothing is given, an optional argument counts as left out; for the rest it decides as a required one. */
export const WHEN_OPTIONAL: Readonly<Partial<Table>> = {
  omitted: 'omitted',
  emptyCell: 'omitted',
  emptyText: 'omitted',
  spaces: 'omitted',
  oneEmptyCell: 'omitted',
};

/** A column of that many rows with one value, in its first cell. */
export function column(first: unknown, rows: number): readonly (readonly unknown[])[] {
  const empty = [null];
  return [[first], ...Array.from({ length: rows - 1 }, () => empty)];
}

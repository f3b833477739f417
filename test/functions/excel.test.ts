import { FUNCTION_IDS } from '../../src/functions/identifiers';
import { registerFunctions } from '../../src/functions/register';
import type { Language } from '../../src/i18n/language';

/** The error of Excel's library is an `Error`, though its type does not say so. */
class LibraryError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

type Answer = (...cells: unknown[]) => unknown;

const associated = new Map<string, Answer>();
let language: Language = 'nl';

beforeAll(() => {
  const associate = (id: string, answer: Answer) => associated.set(id, answer);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: LibraryError, ErrorCode: ERROR_CODES } });
  registerFunctions(() => language);
});

beforeEach(() => {
  language = 'nl';
});

function call(id: string, ...cells: unknown[]): unknown {
  const answer = associated.get(id);
  if (answer === undefined) throw new Error(`${id} is not associated`);
  return answer(...cells);
}

/** Excel adds the circumstances of the call after the last parameter. */
const INVOCATION = { functionName: 'TREDE', address: 'Blad1!A1' };

test('every function of the contract has code that answers it', () => {
  expect([...associated.keys()].sort()).toEqual([...FUNCTION_IDS].sort());
});

test('a cell gets its value, whatever Excel adds after the arguments', () => {
  expect(call('TREDE', [[0.03]], [[50]], null, INVOCATION)).toBe('Trede 1');
  expect(call('NIVEAU', [['PSO 30+']], INVOCATION)).toBe(6);
});

test('a function that spills gives rows, also when there is one value', () => {
  const spilled = call('GUNNING.PRIJSPUNTEN', [[100], [null], [200]], [[100], [200]], [['relatief']], [[40]]);
  expect(spilled).toEqual([[40], [''], [20]]);
  expect(call('GUNNING.PRIJSPUNTEN', [[100]], [[100]], [['relatief']], [[40]])).toEqual([[40]]);
});

test('a repeating argument arrives as one list of ranges', () => {
  const spilled = call('UITLEG', [['PSO.Trede']], [[[0.03]], [[50]]], INVOCATION);
  expect(spilled).toEqual(expect.arrayContaining([expect.arrayContaining(['Trede', 'Trede 1'])]));
  expect(call('UITLEG', [['VERSIE']], null, INVOCATION)).toHaveLength(10);
});

test('an error is thrown in the language the user has at that moment', () => {
  expect(() => call('TREDE', [[0.03]], [[0]])).toThrow('Argument omvang_fte: Het totaal aan fte');
  language = 'en';
  expect(() => call('TREDE', [[0.03]], [[0]])).toThrow('Argument omvang_fte: The total fte');
});

test.each(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'])('the error %s is thrown as itself', (code) => {
  expect(() => call('NIVEAU', [[{ code }]])).toThrow(expect.objectContaining({ code }) as Error);
});

test.each(['#REF!', '#NAME?'])('the error %s, which the library cannot throw, is given back', (code) => {
  expect(call('NIVEAU', [[{ code }]])).toMatchObject({ code });
  expect(call('UITLEG', [[{ code }]], null)).toMatchObject([[{ code }]]);
});

test('an error that the library does not know becomes #VALUE! and names the error', () => {
  const answer = () => call('NIVEAU', [[{ code: '#SPILL!' }]]);
  expect(answer).toThrow(expect.objectContaining({ code: '#VALUE!' }) as Error);
  expect(answer).toThrow('#SPILL!');
});

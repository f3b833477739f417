/** @jest-environment node */
import { fromExcel, toExcel } from '../../src/workbook/cellValue';
import type { ReportCell } from '../../src/workbook/workbook';

describe('what is given to Excel', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("https://example.org","x")',
    '+31 70 1234567',
    '-2+3',
    '@SUM(A1)',
    '5%',
    '1.998.750,00',
    '2026-09-30',
    'jan 5 2026',
    'TRUE',
    'onwaar',
    '#N/A',
    "'aangehaald'",
    ' =1+1',
    '\t=1+1',
  ])('the text %s is marked as text', (dangerous) => {
    expect(toExcel(dangerous)).toBe(`'${dangerous}`);
  });

  test.each([
    'Inschrijver A',
    'goed',
    'PSO-certificaat',
    'C wint met 1,76 punt; A is tweede met 63,47 punten.',
  ])('the text %s is given as it is', (harmless) => {
    expect(toExcel(harmless)).toBe(harmless);
  });

  test.each<[ReportCell, string | number | boolean]>([
    [65.22, 65.22],
    [{ formula: '=PSO.TREDE(B4,B2)' }, '=PSO.TREDE(B4,B2)'],
    [true, true],
    [null, ''],
    ['', ''],
    [{ error: '#N/A' }, '#N/A'],
  ])('%p is given as %p', (cell, value) => {
    expect(toExcel(cell)).toBe(value);
  });
});

describe('what Excel gives', () => {
  test.each<[string, unknown, string, ReportCell]>([
    ['an error', '#N/A', 'Error', { error: '#N/A' }],
    ['a text that reads like an error', '#N/A', 'String', '#N/A'],
    ['an empty cell', '', 'Empty', null],
    ['the empty text of a formula', '', 'String', ''],
    ['a whole number', 8, 'Integer', 8],
    ['a fraction', 0.07, 'Double', 0.07],
    ['a truth value', false, 'Boolean', false],
    ['a linked picture', {}, 'RichValue', null],
  ])('%s is read as such', (_, value, type, cell) => {
    expect(fromExcel(value, type)).toEqual(cell);
  });
});

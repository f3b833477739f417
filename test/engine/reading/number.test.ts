import fc from 'fast-check';

import { readNumber, type Cell } from '../../../src/engine';
import { sentenceOf } from '../outcomes';

const NBSP = '\u00a0';

describe('reading a number', () => {
  it.each<[string, number]>([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.998.750,00', 1998750],
    ['1,998,750.00', 1998750],
    ['€ 2.039.900', 2039900],
    [`€${NBSP}2.039.900`, 2039900],
    ['EUR 1.234,50', 1234.5],
    ['12,50 euro', 12.5],
    ['€ 1.500,-', 1500],
    ['1500,--', 1500],
    ['0,03', 0.03],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['1.234.567', 1234567],
    ['1 234 567,5', 1234567.5],
    [`1${NBSP}234`, 1234],
    ['1.234,567', 1234.567],
    [',5', 0.5],
    ['-1,5', -1.5],
    ['−1,5', -1.5],
    ['+3', 3],
    ['-€ 5', -5],
    ['€ -5', -5],
    ['007', 7],
    [' 12 ', 12],
    ['-0', 0],
  ])('%p is %d', (typed, value) => {
    expect(readNumber(typed)).toEqual({ ok: true, value, fromText: true, percentage: false });
  });

  it.each([
    ['3,4%', 0.034],
    ['3.4%', 0.034],
    ['5 %', 0.05],
    [`5${NBSP}%`, 0.05],
    ['100%', 1],
    ['-2%', -0.02],
    ['1.234,5%', 12.345],
  ])('%p is the fraction %d', (typed, value) => {
    expect(readNumber(typed)).toEqual({ ok: true, value, fromText: true, percentage: true });
  });

  it('takes a number as it is', () => {
    expect(readNumber(0.07)).toEqual({ ok: true, value: 0.07, fromText: false, percentage: false });
  });

  it.each([
    ['1.234', /‘1\.234’.* 1234 .* 1,234\b/],
    ['1,234', /‘1,234’.* 1234 .* 1,234\b/],
    ['12.345%', /‘12\.345%’.* 12345% .* 12,345\s%/],
    ['€ 250.000', /250000 .* 250\b/],
    ['-1.500', /1500/],
  ])('%p means two numbers, and the sentence gives both', (typed, sentence) => {
    expect(sentenceOf(readNumber(typed))).toMatch(sentence);
  });

  it.each<[Cell, RegExp]>([
    ['abc', /‘abc’/],
    ['1e5', /‘1e5’/],
    ['15-10-2026', /‘15-10-2026’/],
    ['1.234.56', /geen getal/],
    ['1,23,456', /geen getal/],
    ['1.234,567.8', /geen getal/],
    ['12 34', /geen getal/],
    ['5,', /geen getal/],
    ['5%%', /geen getal/],
    ['%', /geen getal/],
    ['€', /geen getal/],
    ['€ 5%', /geen getal/],
    ['--5', /geen getal/],
    ['- €-5', /geen getal/],
    ['(5)', /geen getal/],
    ['5 fte', /geen getal/],
    ['0.123.456', /geen getal/],
    ['Infinity', /geen getal/],
    ['', /leeg/],
    ['  ', /leeg/],
    [null, /leeg/],
    [true, /TRUE/],
    [false, /FALSE/],
    [{ error: '#N/A' }, /#N\/A/],
    [Number.NaN, /eindig/],
    [Number.POSITIVE_INFINITY, /eindig/],
  ])('%p is refused', (cell, sentence) => {
    expect(sentenceOf(readNumber(cell))).toMatch(sentence);
  });

  it('reads every amount as Dutch and English people write it, or says that it is ambiguous', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 3 }),
        (digits, decimals) => {
          const value = digits / 10 ** decimals;
          for (const locale of ['nl-NL', 'en-GB']) {
            const typed = value.toLocaleString(locale, {
              minimumFractionDigits: decimals,
              maximumFractionDigits: decimals,
            });
            const reading = readNumber(typed);
            if (reading.ok) expect(reading.value).toBe(value + 0);
            else expect(reading.text.key).toBe('reading.number.ambiguous');
          }
        },
      ),
    );
  });
});

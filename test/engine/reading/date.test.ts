import fc from 'fast-check';

import { isoToSerial, readDate, serialToIso, type Cell } from '../../../src/engine';
import { sentenceOf } from '../outcomes';

describe('dates in Excel', () => {
  /** As Excel shows them; day 60 is the 29 February 1900 that never was. */
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [367, '1901-01-01'],
    [43191, '2018-04-01'],
    [46310, '2026-10-15'],
    [46310.75, '2026-10-15'],
    [2958465, '9999-12-31'],
  ])('serial %d is %s', (serial, iso) => {
    expect(serialToIso(serial)).toEqual({ ok: true, value: iso });
    expect(isoToSerial(iso)).toEqual({ ok: true, value: Math.floor(serial) });
  });

  it.each([
    [0, '1904-01-01'],
    [44848, '2026-10-15'],
  ])('serial %d is %s in the 1904 system', (serial, iso) => {
    expect(serialToIso(serial, 1904)).toEqual({ ok: true, value: iso });
    expect(isoToSerial(iso, 1904)).toEqual({ ok: true, value: serial });
  });

  it.each([0, 60, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('serial %d is no date', (serial) => {
    expect(sentenceOf(serialToIso(serial))).toContain(String(serial));
  });

  it('has no serial for dates before the system starts or that do not exist', () => {
    for (const iso of ['1899-12-31', '2025-02-29', 'morgen']) expect(isoToSerial(iso).ok).toBe(false);
    expect(isoToSerial('1903-12-31', 1904).ok).toBe(false);
  });

  it('comes back from its serial, in both systems', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2_900_000 }),
        fc.constantFrom(1900 as const, 1904 as const),
        (serial, system) => {
          const iso = serialToIso(serial, system);
          expect(iso.ok && isoToSerial(iso.value, system)).toEqual({ ok: true, value: serial });
        },
      ),
    );
  });
});

describe('reading a date', () => {
  it.each<[Cell, string]>([
    [46310, '2026-10-15'],
    ['2026-10-15', '2026-10-15'],
    ['15-10-2026', '2026-10-15'],
    ['15/10/2026', '2026-10-15'],
    ['1-2-2026', '2026-02-01'],
    ['5/5/2026', '2026-05-05'],
    [' 15-10-2026 ', '2026-10-15'],
    ['29-02-2024', '2024-02-29'],
  ])('%p is %s', (cell, iso) => {
    expect(readDate(cell)).toEqual({ ok: true, value: iso });
  });

  it.each<[Cell, RegExp]>([
    ['03/04/2026', /2026-04-03.*2026-03-04/],
    ['15-10-26', /twee cijfers/],
    ['31-02-2026', /bestaat niet/],
    ['29-02-2025', /bestaat niet/],
    ['2026-13-01', /bestaat niet/],
    ['10/15/2026', /bestaat niet/],
    ['15-10/2026', /geen datum/],
    ['15 oktober 2026', /geen datum/],
    ['20261015', /geen datum/],
    ['', /leeg/],
    [null, /leeg/],
    [true, /geen datum/],
    [{ error: '#VALUE!' }, /#VALUE!/],
    [60, /60/],
  ])('%p is refused', (cell, sentence) => {
    expect(sentenceOf(readDate(cell))).toMatch(sentence);
  });
});

import type { Cell } from '../../../../src/engine';
import { readRows, said, type Rows } from './readRows';

function inLots(...rows: readonly (readonly [Cell, Cell, Cell?, Cell?])[]): Rows {
  return [
    ['Perceel', 'Inschrijver', 'Prijs', 'Combinatie-inschrijving'],
    ...rows.map(([lot, name, price, combination], place) => [
      lot,
      name,
      price ?? 100 + place,
      combination ?? null,
    ]),
  ];
}

describe('lots', () => {
  test('are found by their column, in the order of their numbers, however they are written', () => {
    const { lots, bids, findings } = readRows(
      inLots(['Perceel 10', 'A'], ['2', 'A'], [10, 'B'], ['perceel 2', 'B']),
    );
    expect(lots).toEqual(['2', '10']);
    expect(bids.map(({ lot, name }) => [lot, name])).toEqual([
      ['10', 'A'],
      ['2', 'A'],
      ['10', 'B'],
      ['2', 'B'],
    ]);
    expect(findings).toEqual([]);
  });

  test('keep bidders apart: the same name in two lots is two bids, twice in one lot is a finding', () => {
    const { findings } = readRows(inLots(['1', 'A'], ['2', 'A'], ['1', 'a']));
    expect(findings).toMatchObject([
      { severity: 'blocks', address: 'B4', lot: '1', problem: { key: 'tender.finding.duplicate.problem' } },
    ]);
  });

  test('a bid without a lot where others have one holds everything up', () => {
    const { findings } = readRows(inLots(['1', 'A'], [null, 'B'], ['1', 'C']));
    expect(said(findings)).toEqual([
      'blocks A3 Het perceel is leeg. Andere inschrijvingen hebben er wel een.',
    ]);
    expect(findings[0]).not.toHaveProperty('lot');
  });

  test('a row that names several lots cannot be compared in any of them', () => {
    const { findings } = readRows(inLots(['1', 'A'], ['2', 'B'], ['1 + 2', 'C']));
    expect(said(findings)).toEqual(['blocks A4 Deze inschrijving noemt meer percelen: 1, 2.']);
  });

  test('a lot whose name has "en" in it is one lot', () => {
    const { lots, findings } = readRows(inLots(['Onderhoud en beheer', 'A'], ['Schoonmaak', 'B']));
    expect(lots).toEqual(['Onderhoud en beheer', 'Schoonmaak']);
    expect(findings).toEqual([]);
  });

  test('a finding says which lot it is about', () => {
    const { findings } = readRows(inLots(['1', 'A', 100], ['1', 'B', 100], ['2', 'A', -1], ['2', 'B', 90]));
    expect(findings.map(({ address, lot }) => [address, lot])).toEqual([
      ['C4', '2'],
      ['C1', '1'],
    ]);
    expect(said(findings)[1]).toBe(
      'warns C1 Alle prijzen in perceel 1 zijn € 100,00. De prijs beslist daar niets.',
    );
  });

  test('offers in a combination are kept by its name, and may leave the scores to the bid on the lot', () => {
    const { bids, findings } = readRows([
      ['Perceel', 'Inschrijver', 'Prijs', 'Plan (0-10)', 'Combinatie-inschrijving'],
      ['1', 'A', 100, 7, null],
      ['2', 'A', 100.5, 8, null],
      ['1', 'A', 90, null, 'K1'],
      ['2', 'A', 85, null, 'K1'],
    ]);
    expect(bids.map(({ key, combination }) => [key, combination])).toEqual([
      ['A · 1', null],
      ['A · 2', null],
      ['A · 1 · K1', 'K1'],
      ['A · 2 · K1', 'K1'],
    ]);
    expect(findings).toEqual([]);
  });
});

describe('variants', () => {
  const withVariant = (parent: Cell, name: Cell = 'A2'): Rows => [
    ['Inschrijver', 'Prijs', 'Variant van'],
    ['A', 100, null],
    ['B', 110, '-'],
    [name, 95, parent],
  ];

  test('name the bid they are a variant of, as that bid is called itself', () => {
    const { bids, findings } = readRows(withVariant('a'));
    expect(bids.map(({ name, variantOf }) => [name, variantOf])).toEqual([
      ['A', null],
      ['B', null],
      ['A2', 'A'],
    ]);
    expect(findings).toEqual([]);
  });

  test.each(['C', 'A2'])('of a bid that is not there stop the result: %s', (parent) => {
    expect(said(readRows(withVariant(parent)).findings)).toEqual([
      `blocks C4 A2 is een variant van ${parent}, maar die inschrijving is er niet.`,
    ]);
  });

  test('find their bid in their own lot', () => {
    const { findings } = readRows([
      ['Perceel', 'Inschrijver', 'Prijs', 'Variant van'],
      ['1', 'A', 100, null],
      ['2', 'B', 110, null],
      ['2', 'A2', 95, 'A'],
    ]);
    expect(findings).toMatchObject([{ severity: 'blocks', address: 'D4', lot: '2' }]);
  });
});

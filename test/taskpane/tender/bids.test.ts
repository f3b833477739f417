import type { Cell } from '../../../src/engine';
import { render, type TextKey } from '../../../src/i18n/render';
import type { Finding, Severity } from '../../../src/taskpane/job/finding';
import { initialState, tenderReducer, type TenderState } from '../../../src/taskpane/tender/state';
import { ranking, sheetView } from '../../../src/taskpane/tender/view';
import { readBids, type ReadBids } from '../../../src/taskpane/tender/bids/bids';
import type { PriceAccess } from '../../../src/taskpane/tender/bids/readingRules';
import { readTable } from '../../../src/taskpane/tender/bids/bidTable';
import { recogniseColumns } from '../../../src/taskpane/tender/bids/columns';
import { emptyCriterion } from '../../../src/taskpane/tender/model/criterion';
import { EMPTY_MODEL } from '../../../src/taskpane/tender/model/model';
import { LIKELY_BIDS, MOST_BIDS } from '../../../src/taskpane/tender/bids/tableChecks';
import type { CellBlock } from '../../../src/workbook/workbook';
import { block } from '../../workbook/block';
import { bidsSheet, withCell } from './schoonmaak';
import { readSample } from './sampleState';

function findingsOf(state: TenderState): readonly Finding[] {
  return sheetView(state)?.findings ?? [];
}

/** Reads the cells as the job does, without a model. */
function read(cells: CellBlock): TenderState {
  return tenderReducer(initialState('2026-11-20'), { type: 'blockRead', block: cells });
}

function at(findings: readonly Finding[], address: string): Finding | undefined {
  return findings.find((finding) => finding.address === address);
}

const ROWS: readonly (readonly Cell[])[] = [
  ['Inschrijver', 'Prijs', 'Plan (0-10)'],
  ['A', 100000, 8],
  ['B', 110000, 7],
  ['C', 120000, 6],
];

function manyBids(count: number): CellBlock {
  const rows = Array.from({ length: count }, (_, index) => [`Inschrijver ${index}`, 100000 + index, 8]);
  return block([['Inschrijver', 'Prijs', 'Plan (0-10)'], ...rows]);
}

describe('the sample tender', () => {
  test('gives these findings, what needs a decision first', async () => {
    const found = findingsOf(await readSample()).map(({ severity, address }) => [severity, address]);
    expect(found).toEqual<[Severity, string][]>([
      ['warns', 'F10'],
      ['warns', 'H11'],
      ['warns', 'G12'],
      ['info', 'A13'],
      ['info', 'E7'],
      ['info', 'B8'],
      ['info', 'G8'],
    ]);
  });

  test('the price 1.998.750,00 and the share 5% that stand there as text are read right and reported', async () => {
    const state = await readSample();
    const bid = sheetView(state)?.bids.find(({ name }) => name === 'Inschrijver D');
    expect(bid?.price).toBe(1998750);
    expect([...(bid?.scores.values() ?? [])]).toContain(0.05);
    const sentence = render(at(findingsOf(state), 'B8')?.problem ?? { key: '' }, 'nl');
    expect(sentence).toBe(
      'Inschrijfsom staat er als tekst: 1.998.750,00. De invoegtoepassing leest €\u00a01.998.750,00.',
    );
  });

  test('the average row is not taken for a bid, and that is said', async () => {
    const state = await readSample();
    expect(sheetView(state)?.bids).toHaveLength(8);
    expect(render(at(findingsOf(state), 'A13')?.problem ?? { key: '' }, 'nl')).toBe(
      'Rij 13 (Gemiddeld) telt niet mee als inschrijving.',
    );
  });

  test('the certificate of F is held against the reference date', async () => {
    const state = await readSample();
    expect(at(findingsOf(state), 'F10')?.severity).toBe('warns');
    const earlier = tenderReducer(state, { type: 'referenceDateChosen', date: '2026-09-30' });
    expect(at(findingsOf(earlier), 'F10')).toBeUndefined();
  });

  test('a withdrawn bid comes with a correction, and applying it settles the finding', async () => {
    const state = await readSample();
    const correction = at(findingsOf(state), 'H11')?.correction;
    expect(correction).toEqual({ kind: 'exclude', bid: 'Inschrijver G', reason: 'teruggetrokken 12-10' });
    const without = tenderReducer(state, {
      type: 'bidExcluded',
      bid: 'Inschrijver G',
      reason: 'teruggetrokken 12-10',
    });
    expect(at(findingsOf(without), 'H11')).toBeUndefined();
  });
});

describe('input that stops the ranking', () => {
  test.each<[what: string, address: string, value: Cell, key: TextKey]>([
    ['an empty price', 'B6', null, 'tender.finding.empty.problem'],
    ['a negative price', 'B6', -5, 'tender.finding.negativePrice.problem'],
    ['a price that can be read in two ways', 'B6', '110.000', 'tender.finding.unreadable.problem'],
    ['a price in words', 'B6', 'n.t.b.', 'tender.finding.unreadable.problem'],
    ['a price that is a percentage', 'B6', '5%', 'tender.finding.percentage.problem'],
    ['an error in a price', 'B6', { error: '#REF!' }, 'tender.finding.error.problem'],
    ['a score above the scale', 'C5', 11, 'tender.finding.aboveScale.problem'],
    ['a score below the scale', 'C5', -1, 'tender.finding.belowScale.problem'],
    ['an empty score', 'C5', null, 'tender.finding.empty.problem'],
    ['an unknown judgement', 'D5', 'uitmuntend', 'tender.finding.unknownLabel.problem'],
    ['an unknown level', 'E5', 'Trede 7', 'tender.finding.unknownLevel.problem'],
    ['an error in a level', 'E5', { error: '#N/A' }, 'tender.finding.error.problem'],
    ['a share of 500 %', 'G5', 5, 'tender.finding.shareRange.problem'],
    ['a bid without a name', 'A6', null, 'tender.finding.noName.problem'],
    ['a name that is an error', 'A6', { error: '#NAME?' }, 'tender.finding.error.problem'],
    ['a second bid with the same name', 'A6', 'inschrijver a', 'tender.finding.duplicate.problem'],
  ])('%s names the cell and what to do', async (_, address, value, key) => {
    const state = await readSample(withCell(await bidsSheet(), address, value));
    const finding = at(findingsOf(state), address);
    expect(finding).toMatchObject({ severity: 'blocks', sheet: 'Inschrijvingen', problem: { key } });
    expect(render(finding?.remedy ?? { key: '' }, 'nl')).not.toBe('');
    expect(ranking(sheetView(state), state).kind).toBe('blocked');
  });

  test('a sheet without prices is the wrong sheet', () => {
    const state = read(
      block([
        ['Naam', 'Functie'],
        ['Jansen', 'schoonmaker'],
        ['De Vries', 'kok'],
      ]),
    );
    expect(at(findingsOf(state), 'A1')).toMatchObject({
      severity: 'blocks',
      problem: { key: 'tender.finding.noPriceColumn.problem' },
    });
    expect(ranking(sheetView(state), state).kind).toBe('blocked');
  });

  test('a sheet without a header', () => {
    const state = read(
      block([
        ['A', 100000, 8],
        ['B', 110000, 7],
      ]),
    );
    expect(findingsOf(state)).toMatchObject([{ severity: 'blocks', sheet: 'Blad1' }]);
    expect(ranking(sheetView(state), state).kind).toBe('blocked');
  });

  test('an empty sheet', () => {
    const state = read(block([[null]]));
    expect(findingsOf(state)).toMatchObject([
      { severity: 'blocks', address: 'A1', problem: { key: 'tender.finding.noRows.problem' } },
    ]);
  });

  test('merged cells among the bids', () => {
    const state = read(block(ROWS, { merged: ['B2:B3'] }));
    expect(at(findingsOf(state), 'B2:B3')).toMatchObject({
      severity: 'blocks',
      problem: { key: 'tender.finding.merged.problem' },
    });
  });

  test('merged cells in the title above the bids harm nobody', () => {
    const rows = [['Aanbesteding', null, null], [null, null, null], ...ROWS];
    expect(findingsOf(read(block(rows, { merged: ['A1:C1'] })))).toEqual([]);
  });

  test('more than ten thousand rows give one finding at the first row too many, and no bids', () => {
    const state = read(manyBids(MOST_BIDS + 1));
    expect(findingsOf(state)).toMatchObject([
      {
        severity: 'blocks',
        address: `A${MOST_BIDS + 2}`,
        problem: { key: 'tender.finding.tooMany.problem' },
      },
    ]);
    expect(sheetView(state)?.bids).toEqual([]);
  });

  test('more bids than any tender has are read, with the question whether it is the right sheet', () => {
    const state = read(manyBids(LIKELY_BIDS + 1));
    expect(findingsOf(state)).toMatchObject([
      { severity: 'warns', address: 'A1', problem: { key: 'tender.finding.manyBids.problem' } },
    ]);
    expect(sheetView(state)?.bids).toHaveLength(LIKELY_BIDS + 1);
    expect(findingsOf(read(manyBids(LIKELY_BIDS)))).toEqual([]);
  });

  test('ten thousand bids are all read', () => {
    expect(sheetView(read(manyBids(MOST_BIDS)))?.bids).toHaveLength(MOST_BIDS);
  });
});

describe('prices that are still sealed', () => {
  const table = readTable(block([...ROWS, ['D', null, 5], ['E', -5, 'n.t.b.']])).table;
  const columns = table ? recogniseColumns(table) : [];
  const read = (prices: PriceAccess): ReadBids | null =>
    table &&
    readBids(table, {
      columns,
      model: { ...EMPTY_MODEL, criteria: [emptyCriterion('score', 1, 'Plan', 'Plan (0-10)')] },
      referenceDate: '2026-11-20',
      excluded: new Set(),
      excludedCount: false,
      prices,
    });

  test('no price is read, and what is wrong with a price waits', () => {
    expect(read('sealed')?.bids.map(({ price }) => price)).toEqual([null, null, null, null, null]);
    expect(read('sealed')?.findings.map(({ address }) => address)).toEqual(['C6']);
  });

  test('the same cells are read once the seal is broken', () => {
    expect(read('open')?.bids.map(({ price }) => price)).toEqual([100000, 110000, 120000, null, null]);
    expect(read('open')?.findings.map(({ address }) => address)).toEqual(['B5', 'B6', 'C6']);
  });
});

describe('input that asks for a look', () => {
  test('a price of 0 is pointed out and taken as it is', () => {
    const state = read(block([...ROWS, ['D', 0, 5]]));
    expect(at(findingsOf(state), 'B5')?.severity).toBe('warns');
    expect(sheetView(state)?.bids.at(-1)?.price).toBe(0);
  });

  test('a level without a date of validity', async () => {
    const state = await readSample(withCell(await bidsSheet(), 'F5', null));
    expect(at(findingsOf(state), 'F5')).toMatchObject({
      severity: 'warns',
      problem: { key: 'tender.finding.noValidity.problem' },
    });
  });

  test('a date of validity that is no date', async () => {
    const state = await readSample(withCell(await bidsSheet(), 'F5', 'volgend jaar'));
    expect(at(findingsOf(state), 'F5')).toMatchObject({
      severity: 'warns',
      problem: { key: 'tender.finding.unknownDate.problem' },
    });
  });

  test('a row under an empty row is named, so that no bid is left out unseen', () => {
    const state = read(block([...ROWS, [null, null, null], ['D', 130000, 5]]));
    expect(at(findingsOf(state), 'A6')).toMatchObject({
      severity: 'warns',
      problem: { key: 'tender.finding.belowTable.problem' },
    });
  });

  test('a gap in an excluded bid stops nothing', async () => {
    const gap = await readSample(withCell(await bidsSheet(), 'B11', null));
    expect(ranking(sheetView(gap), gap).kind).toBe('blocked');
    const without = tenderReducer(gap, {
      type: 'bidExcluded',
      bid: 'Inschrijver G',
      reason: 'teruggetrokken',
    });
    expect(ranking(sheetView(without), without).kind).toBe('ranked');
  });
});

test('formulas the user tries out beside the bids are not taken for bids', async () => {
  const sheet = await bidsSheet();
  const beside = [...sheet.cells, [], []].map((row, index) => [
    ...Array.from({ length: 8 }, (_, column) => row[column] ?? null),
    null,
    index === 3 || index === 14 ? 'Trede 1' : index === 5 ? { error: '#VALUE!' } : null,
  ]);
  const state = await readSample({ ...sheet, cells: beside });
  expect(findingsOf(state)).toEqual(findingsOf(await readSample()));
});

test('cells that are merged are one finding, not also an empty cell', () => {
  const cells = block([...ROWS.slice(0, 2), ['B', null, 7], ...ROWS.slice(3)], { merged: ['B2:B3'] });
  expect(findingsOf(read(cells)).map(({ severity, address }) => [severity, address])).toEqual([
    ['blocks', 'B2:B3'],
  ]);
});

test('a table with one bid only is remarked upon', () => {
  const [only, ...others] = findingsOf(read(block(ROWS.slice(0, 2))));
  expect(only).toMatchObject({ severity: 'info', address: 'A2' });
  expect(others).toEqual([]);
});

test('a price that can be read in two ways gives the advice once', () => {
  const cells = block([...ROWS.slice(0, 2), ['B', '110.000', 7], ...ROWS.slice(3)]);
  const found = at(findingsOf(read(cells)), 'B3');
  const said = found ? `${render(found.problem, 'nl')} ${render(found.remedy, 'nl')}` : '';
  expect(said.match(/getal/g)).toHaveLength(1);
});

test.each([
  ['Trede 3 (30+)', 'info'],
  ['PSO 30+', undefined],
  ['trede III', undefined],
])('the level %s is reported only when it names two levels', (typed, severity) => {
  const cells = block([
    ['Inschrijver', 'Prijs', 'PSO-trede'],
    ['A', 100000, typed],
    ['B', 110000, 'Trede 1'],
  ]);
  expect(at(findingsOf(read(cells)), 'C2')?.severity).toBe(severity);
});

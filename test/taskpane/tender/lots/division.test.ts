import type { Cell } from '../../../../src/engine';
import { divide, rankedLots, type Division } from '../../../../src/taskpane/tender/lots/division';
import { lotsReport } from '../../../../src/taskpane/tender/lots/lotsReport';
import type { LotsAction } from '../../../../src/taskpane/tender/lots/lotsState';
import { readModel } from '../../../../src/taskpane/tender/model/modelFromSheet';
import { textsOf } from '../../../../src/taskpane/shell/texts';
import {
  initialState,
  tenderReducer,
  type TenderAction,
  type TenderState,
} from '../../../../src/taskpane/tender/state';
import { ranking, sheetView, type SheetView } from '../../../../src/taskpane/tender/view';
import { LOT_ROWS, lotsModel, lotsSheet } from './lotsSheet';

function read(rows: readonly (readonly Cell[])[], ...actions: readonly TenderAction[]): TenderState {
  const reading = readModel(lotsModel());
  if (!reading) throw new Error('There is no model.');
  const start: readonly TenderAction[] = [
    { type: 'blockRead', block: lotsSheet(rows) },
    { type: 'modelRead', reading },
  ];
  return [...start, ...actions].reduce(tenderReducer, initialState('2026-11-20'));
}

function viewOf(state: TenderState): SheetView {
  const view = sheetView(state);
  if (!view) throw new Error('Nothing was read.');
  return view;
}

function divisionOf(state: TenderState): Division {
  const view = viewOf(state);
  return divide(view, rankedLots(view, state), state);
}

/** Winner of each lot, `null` where it is open. */
function winners(state: TenderState): unknown {
  const division = divisionOf(state);
  return division.kind === 'divided'
    ? division.result.lots.map(({ id, winner }) => [id, winner])
    : division.kind;
}

const atMost = (most: number, rule: 'order' | 'preference' | 'bestTotal'): readonly LotsAction[] => [
  { type: 'lotsPerBidderChanged', most },
  { type: 'lotRuleChosen', rule },
];

describe('the division of the lots', () => {
  test('without a limit gives every lot to its best bid', () => {
    expect(winners(read(LOT_ROWS))).toEqual([
      ['1', 'A'],
      ['2', 'A'],
      ['3', 'A'],
    ]);
  });

  test('in the published order passes over who has its lots, and says so', () => {
    const state = read(LOT_ROWS, ...atMost(1, 'order'));
    expect(winners(state)).toEqual([
      ['1', 'A'],
      ['2', 'B'],
      ['3', 'C'],
    ]);
    const division = divisionOf(state);
    expect(division).toMatchObject({
      result: { lots: [{}, { passedOver: [{ bid: 'A' }] }, { passedOver: [{ bid: 'A' }] }] },
    });
  });

  test('follows another published order', () => {
    const state = read(LOT_ROWS, ...atMost(1, 'order'), { type: 'lotOrderChanged', order: ['3', '2', '1'] });
    expect(winners(state)).toEqual([
      ['3', 'A'],
      ['2', 'B'],
      ['1', 'C'],
    ]);
  });

  test('by preference needs the preferences of who bids on too many lots', () => {
    const asked = read(LOT_ROWS, ...atMost(1, 'preference'));
    expect(winners(asked)).toBe('failed');
    const stated = read(
      LOT_ROWS,
      ...atMost(1, 'preference'),
      { type: 'lotPreferenceChanged', bidder: 'A', lots: ['3', '1', '2'] },
      { type: 'lotPreferenceChanged', bidder: 'B', lots: ['2', '1'] },
      { type: 'lotPreferenceChanged', bidder: 'C', lots: ['1', '3'] },
    );
    expect(winners(stated)).toEqual([
      ['1', 'C'],
      ['2', 'B'],
      ['3', 'A'],
    ]);
  });

  test('asks for the rule as soon as there is a limit', () => {
    expect(divisionOf(read(LOT_ROWS, { type: 'lotsPerBidderChanged', most: 1 }))).toMatchObject({
      kind: 'open',
      gaps: [{ key: 'tender.lots.gap.rule' }],
    });
  });

  test('leaves a tied lot open', () => {
    const tied = LOT_ROWS.map((row) => (row[0] === '2' ? ['2', row[1] ?? '', 90000, 8] : row));
    expect(winners(read(tied))).toEqual([
      ['1', 'A'],
      ['2', null],
      ['3', 'A'],
    ]);
  });

  test('waits for a lot that cannot be ranked, while the other lots can be seen', () => {
    const broken = LOT_ROWS.map((row) => (row[0] === '2' && row[1] === 'B' ? ['2', 'B', null, 7] : row));
    const state = read(broken);
    expect(divisionOf(state)).toEqual({ kind: 'waiting', lots: ['2'] });
    expect(ranking(viewOf(state), state).kind).toBe('ranked');
    const second = tenderReducer(state, { type: 'lotShown', lot: '2' });
    expect(ranking(viewOf(second), second).kind).toBe('blocked');
  });

  test('leaves a bid that is excluded in one lot in the others', () => {
    const state = read(LOT_ROWS, { type: 'bidExcluded', bid: 'A · 1', reason: 'te laat' });
    expect(winners(state)).toEqual([
      ['1', 'B'],
      ['2', 'A'],
      ['3', 'A'],
    ]);
  });
});

describe('a combination of lots', () => {
  const offers: readonly (readonly Cell[])[] = [
    ['1', 'B', 80000, null, 'K1'],
    ['2', 'B', 80000, null, 'K1'],
  ];

  test('on the sheet takes its lots when it brings more than the lots apart', () => {
    expect(winners(read([...LOT_ROWS, ...offers]))).toEqual([
      ['1', 'B (K1)'],
      ['2', 'B (K1)'],
      ['3', 'A'],
    ]);
  });

  test('is compared with its own scores where these were filled in', () => {
    const poor = offers.map(([lot = null, name = null, price = null, , id = null]) => [
      lot,
      name,
      price,
      0,
      id,
    ]);
    expect(winners(read([...LOT_ROWS, ...poor]))).toEqual([
      ['1', 'A'],
      ['2', 'A'],
      ['3', 'A'],
    ]);
  });

  test('typed in the pane counts the same', () => {
    const state = read(
      LOT_ROWS,
      { type: 'combinationAdded', bidder: 'B' },
      { type: 'combinationChanged', combination: { id: 1, bidder: 'B', prices: { 1: 80000, 2: 80000 } } },
    );
    expect(winners(state)).toEqual([
      ['1', 'B (1 + 2)'],
      ['2', 'B (1 + 2)'],
      ['3', 'A'],
    ]);
  });

  test('on one lot only is asked about', () => {
    const [only = []] = offers;
    expect(divisionOf(read([...LOT_ROWS, only]))).toMatchObject({
      kind: 'open',
      gaps: [{ key: 'tender.lots.gap.combination', values: { bidder: 'B' } }],
    });
  });
});

test('the written result holds the division and the ranking of every lot', () => {
  const state = read(LOT_ROWS, ...atMost(1, 'order'));
  const view = viewOf(state);
  const lots = rankedLots(view, state);
  const division = divide(view, lots, state);
  const parts = lotsReport({ lots, division, question: '' }, textsOf('nl'));
  const tables = parts.filter((part) => part.kind === 'table');
  expect(tables.map(({ rows }) => rows.length)).toEqual([3, 3, 2, 2]);
  expect(tables[0]?.rows.map((row) => row.slice(0, 2))).toEqual([
    ['1', 'A'],
    ['2', 'B'],
    ['3', 'C'],
  ]);
  expect(parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []))).toEqual([
    'Verdeling van de percelen',
    'Perceel 1',
    'Perceel 2',
    'Perceel 3',
  ]);
});

import {
  initialState,
  tenderReducer,
  type TenderAction,
  type TenderState,
} from '../../../src/taskpane/tender/state';
import { ranking, sheetView } from '../../../src/taskpane/tender/view';
import type { Source } from '../../../src/workbook/workbook';
import { bidsSheet, withCell } from './schoonmaak';
import { readSample } from './sampleState';

const HERE: Source = {
  kind: 'sheet',
  sheet: 'Inschrijvingen',
  name: 'Inschrijvingen',
  address: 'A1:H13',
  rows: 13,
  columns: 8,
};
const ELSEWHERE: Source = { ...HERE, sheet: 'Perceel 2', name: 'Perceel 2' };

function after(state: TenderState, ...actions: readonly TenderAction[]): TenderState {
  return actions.reduce(tenderReducer, state);
}

test('the most likely source is taken at first, and never instead of what the user chose', () => {
  const found = { sources: [HERE, ELSEWHERE], likely: HERE, models: [] };
  const start = after(initialState('2026-11-20'), { type: 'sourcesListed', found });
  expect(start.source).toBe(HERE);
  const chosen = after(start, { type: 'sourceChosen', source: ELSEWHERE }, { type: 'sourcesListed', found });
  expect(chosen.source).toBe(ELSEWHERE);
});

test('without a model the columns of the sheet become criteria, with everything else still open', async () => {
  const state = after(initialState('2026-11-20'), { type: 'blockRead', block: await bidsSheet() });
  expect(state.model.criteria).toMatchObject([
    { name: 'Plan van aanpak', kind: 'score', min: 0, max: 10, points: null },
    {
      name: 'Kwaliteitsborging',
      kind: 'label',
      labels: [{ label: 'goed' }, { label: 'voldoende' }, { label: 'onvoldoende' }],
    },
    { name: 'PSO-certificaat', kind: 'level' },
    { name: 'Social return aanbod', kind: 'share', from: null, to: null },
  ]);
  expect(ranking(sheetView(state), state).kind).toBe('open');
});

test('reading the sheet again adds no criterion twice', async () => {
  const block = await bidsSheet();
  const once = after(initialState('2026-11-20'), { type: 'blockRead', block });
  const twice = after(once, { type: 'blockRead', block });
  expect(twice.model).toEqual(once.model);
});

test('a column that is not used loses its criterion', async () => {
  const state = after(
    initialState('2026-11-20'),
    { type: 'blockRead', block: await bidsSheet() },
    { type: 'roleChosen', column: 'Kwaliteitsborging', role: 'unused' },
  );
  expect(state.model.criteria.map(({ name }) => name)).not.toContain('Kwaliteitsborging');
});

test('a criterion that was removed does not come back when the sheet is read again', async () => {
  const block = await bidsSheet();
  const read = after(initialState('2026-11-20'), { type: 'blockRead', block });
  const [first] = read.model.criteria;
  const state = after(read, { type: 'criterionRemoved', id: first?.id ?? 0 }, { type: 'blockRead', block });
  expect(state.model.criteria).toHaveLength(3);
});

test('the criteria of a model that was read find their columns by name, and PSO-niveau by its kind', async () => {
  const { model } = await readSample();
  expect(model.criteria.map(({ name, column }) => [name, column])).toEqual([
    ['Plan van aanpak', 'Plan van aanpak (0-10)'],
    ['Kwaliteitsborging', 'Kwaliteitsborging'],
    ['PSO-niveau', 'PSO-certificaat'],
    ['Social return', 'Social return aanbod'],
  ]);
});

test('a criterion whose column left the sheet is open again', async () => {
  const block = withCell(await bidsSheet(), 'D4', 'Toelichting intern');
  const state = after(await readSample(), { type: 'blockRead', block });
  expect(state.model.criteria.find(({ name }) => name === 'Kwaliteitsborging')?.column).toBeNull();
});

test('an excluded bid can take part again', async () => {
  const out = after(await readSample(), { type: 'bidExcluded', bid: 'Inschrijver G', reason: 'te laat' });
  expect(out.exclusions).toEqual({ 'Inschrijver G': 'te laat' });
  expect(after(out, { type: 'bidIncluded', bid: 'Inschrijver G' }).exclusions).toEqual({});
});

test('another source starts without exclusions and corrections of columns', async () => {
  const state = after(
    await readSample(),
    { type: 'bidExcluded', bid: 'Inschrijver G', reason: 'te laat' },
    { type: 'sourceChosen', source: ELSEWHERE },
  );
  expect(state).toMatchObject({ block: null, exclusions: {}, roles: {} });
});

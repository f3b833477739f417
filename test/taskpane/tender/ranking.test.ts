import { render } from '../../../src/i18n/render';
import { criterionProblems } from '../../../src/taskpane/tender/model/impossible';
import type { Criterion } from '../../../src/taskpane/tender/model/criterion';
import { tenderReducer, type TenderState } from '../../../src/taskpane/tender/state';
import { ranking, sheetView, type Ranking } from '../../../src/taskpane/tender/view';
import { readSample } from './sampleState';

async function sampleWithoutG(): Promise<TenderState> {
  return tenderReducer(await readSample(), {
    type: 'bidExcluded',
    bid: 'Inschrijver G',
    reason: 'teruggetrokken 12-10',
  });
}

function rank(state: TenderState): Ranking {
  return ranking(sheetView(state), state);
}

test('the sample is ranked C 65,22, A 63,47, H 60,09, F 57,47, with G excluded', async () => {
  const outcome = rank(await sampleWithoutG());
  if (outcome.kind !== 'ranked') throw new Error(`The sample is ${outcome.kind}.`);
  const { results, winner } = outcome.result;
  const first = results
    .filter((bid) => bid.status === 'ranked' && bid.rank <= 4)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ id, total }) => [id, total?.toFixed(2)]);
  expect(first).toEqual([
    ['Inschrijver C', '65.22'],
    ['Inschrijver A', '63.47'],
    ['Inschrijver H', '60.09'],
    ['Inschrijver F', '57.47'],
  ]);
  expect(winner).toBe('Inschrijver C');
  expect(results.find(({ id }) => id === 'Inschrijver G')).toMatchObject({
    status: 'excluded',
    reason: 'teruggetrokken 12-10',
  });
});

test('an exclusion without a reason leaves the result open', async () => {
  const state = tenderReducer(await sampleWithoutG(), {
    type: 'bidExcluded',
    bid: 'Inschrijver G',
    reason: ' ',
  });
  expect(rank(state)).toMatchObject({ kind: 'open', gaps: [{ key: 'tender.gap.reason' }] });
});

test('a band must say what happens outside it', async () => {
  const state = tenderReducer(await sampleWithoutG(), { type: 'priceChanged', change: { limits: null } });
  expect(rank(state)).toMatchObject({ kind: 'open', gaps: [{ key: 'tender.gap.cutOff' }] });
});

test('a relative formula must say what happens after an exclusion', async () => {
  const relative = tenderReducer(await sampleWithoutG(), {
    type: 'priceChanged',
    change: { formula: 'lowestOverPrice', parameters: {} },
  });
  expect(rank(relative)).toMatchObject({ kind: 'open', gaps: [{ key: 'tender.gap.afterExclusion' }] });
  const settled = tenderReducer(relative, {
    type: 'modelChanged',
    change: { afterExclusion: 'recompute' },
  });
  expect(rank(settled).kind).toBe('ranked');
});

test('two criteria with one name are refused', async () => {
  const state = await sampleWithoutG();
  const [, second] = state.model.criteria;
  if (!second) throw new Error('The sample has more criteria.');
  const renamed = tenderReducer(state, {
    type: 'criterionChanged',
    criterion: { ...second, name: 'Plan van aanpak' },
  });
  expect(rank(renamed)).toMatchObject({ kind: 'open', gaps: [{ key: 'tender.gap.sameName' }] });
});

test('a figure that is not a number counts as open, also where a figure may be left out', async () => {
  const state = await sampleWithoutG();
  const [first] = state.model.criteria;
  if (first?.kind !== 'score') throw new Error('The first criterion of the sample is a mark.');
  const broken = tenderReducer(state, {
    type: 'criterionChanged',
    criterion: { ...first, minimum: 'unreadable' },
  });
  expect(rank(broken)).toMatchObject({ kind: 'open', gaps: [{ key: 'tender.gap.criterion' }] });
});

test('parameters without a meaning are refused by the award room in words', async () => {
  const state = tenderReducer(await sampleWithoutG(), {
    type: 'priceChanged',
    change: { parameters: { low: 5, high: 4 } },
  });
  expect(rank(state).kind).toBe('failed');
});

test('a judgement with one word twice is refused', async () => {
  const state = await sampleWithoutG();
  const [, labels] = state.model.criteria;
  if (labels?.kind !== 'label')
    throw new Error('The second criterion of the sample is a judgement in words.');
  const twice = [...labels.labels, { label: 'Goed', share: 0.8 }];
  const repeated = tenderReducer(state, {
    type: 'criterionChanged',
    criterion: { ...labels, labels: twice },
  });
  expect(rank(repeated)).toMatchObject({ kind: 'open', gaps: [{ key: 'tender.gap.criterion' }] });
});

describe('figures that no award can have', () => {
  const base = { id: 1, name: 'Plan', column: 'Plan', points: 5, minimum: null } as const;
  const score = { ...base, kind: 'score', min: 0, max: 10, evaluators: null } as const;
  const share = { ...base, kind: 'share', from: 0.05, to: 0.1 } as const;
  const level = { ...base, kind: 'level', equivalentEvidence: null } as const;
  const label = { ...base, kind: 'label', evaluators: null } as const;

  test.each<[string, string, Criterion]>([
    ['points below 0', 'points', { ...score, points: -5 }],
    ['points below 0 while the scale is open', 'points', { ...score, points: -5, max: null }],
    ['a scale that does not go up', 'scale', { ...score, min: 10 }],
    ['a minimum outside the scale', 'minimum', { ...score, minimum: 11 }],
    ['a share for no points equal to that for all', 'to', { ...share, from: 0.1 }],
    ['a share below 0', 'from', { ...share, from: -0.05 }],
    ['a least share above all there is', 'minimum', { ...share, minimum: 1.2 }],
    ['points below 0 for a level', 'level 0', { ...level, table: [{ level: 'Trede 1', points: -4 }] }],
    ['a word worth more than all points', 'label 0', { ...label, labels: [{ label: 'goed', share: 1.5 }] }],
  ])('%s are found in their field', (_, field, criterion) => {
    expect([...criterionProblems(criterion).keys()]).toEqual([field]);
  });

  test('are named with their criterion, and nothing is ranked', async () => {
    const state = await readSample();
    const [first] = state.model.criteria;
    if (!first) throw new Error('The sample has a criterion.');
    const changed = tenderReducer(state, { type: 'criterionChanged', criterion: { ...first, points: -30 } });
    const found = ranking(sheetView(changed), changed);
    expect(found.kind === 'open' && found.gaps.map((gap) => render(gap, 'nl'))).toEqual([
      'Plan van aanpak: Het aantal punten moet 0 of hoger zijn. Verbeter het aantal punten.',
    ]);
  });
});

import { apart, footClearOf, fullScale, heightOf } from '../../../src/taskpane/ladder/LadderDrawing';
import { rungsOf } from '../../../src/taskpane/ladder/rungs';
import { assessed, readOrganisation } from './assessed';

test('the higher the share, the higher it stands, and never outside the drawing', () => {
  const heights = [0, 0.01, 0.02, 0.05, 0.2].map((share) => heightOf(share, 0.05));
  expect([...heights].sort((a, b) => b - a)).toEqual(heights);
  expect(heightOf(0.2, 0.05)).toBe(heightOf(0.05, 0.05));
});

test('the scale holds the highest norm and the contribution, but a far higher contribution does not flatten the rungs', () => {
  expect(fullScale(0.04, 0.02)).toBeGreaterThan(0.04);
  expect(fullScale(0.04, 0.07)).toBeGreaterThan(0.07);
  expect(fullScale(0.04, 0.9)).toBeLessThan(0.1);
});

test('names of levels do not lie over each other and keep their order', () => {
  const names = apart([200, 195, 190, 100]);
  const gaps = names.slice(1).map((name, place) => (names[place] ?? 0) - name);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(17);
});

test('an unpublished norm has the two published rows around its size as bounds, and the Basistrede has none', async () => {
  const { assessment, request } = assessed(await readOrganisation());
  expect(rungsOf(assessment, request.rules)).toMatchObject([
    { level: 'Basistrede', kind: 'unknown' },
    { level: 'Trede 1', kind: 'known', norm: 0.0182, least: 0.017, most: 0.02 },
    { level: 'Trede 2', kind: 'known', norm: 0.0242, least: 0.023, most: 0.026 },
    { level: 'Trede 3', kind: 'known', norm: 0.0436, least: 0.042, most: 0.046 },
  ]);
});

test('a published norm has no band', async () => {
  const { assessment } = assessed(await readOrganisation());
  const at80 = rungsOf({ ...assessment, size: 80 }, undefined);
  expect(at80[1]).toMatchObject({ norm: 0.02, least: 0.02, most: 0.02 });
});

test('the name of a mark stands beside it, or as near as no rung runs through it', () => {
  expect(footClearOf(100, [20, 200])).toBe(104);
  const rungs = [100, 112, 200];
  const foot = footClearOf(101, rungs);
  expect(rungs.filter((rung) => rung >= foot - 11 && rung <= foot + 3)).toEqual([]);
  expect(Math.abs(foot - 105)).toBeLessThan(20);
});

import { burnUp } from '../../../src/taskpane/socialreturn/standing/burnUp';
import { monthName } from '../../../src/taskpane/shell/monthName';

const FORECAST = [
  { month: '2026-01', cumulative: 1000 },
  { month: '2026-02', cumulative: 2000 },
  { month: '2026-03', cumulative: 3000 },
];

test('the line is split at the day of reckoning, at what is realised on that day', () => {
  const line = burnUp(FORECAST, '2026-02-14', 1500, 5000);
  expect(line.today).toBe(1.5);
  expect(line.done).toEqual([
    { at: 0, euro: 0 },
    { at: 1, euro: 1000 },
    { at: 1.5, euro: 1500 },
  ]);
  expect(line.coming).toEqual([
    { at: 1.5, euro: 1500 },
    { at: 2, euro: 2000 },
    { at: 3, euro: 3000 },
  ]);
});

test('the obligation fits in the drawing, and so does more than the obligation', () => {
  expect(burnUp(FORECAST, '2026-02-14', 1500, 5000).full).toBeGreaterThan(5000);
  expect(burnUp(FORECAST, '2026-02-14', 1500, 2000).full).toBeGreaterThan(3000);
  expect(burnUp(FORECAST, '2026-02-14', 1500, null).full).toBeGreaterThan(3000);
});

test('after the contract everything is done, and before it everything is still to come', () => {
  const after = burnUp(FORECAST, '2026-07-01', 3000, 5000);
  expect(after.today).toBeNull();
  expect(after.done).toHaveLength(4);
  expect(after.coming).toEqual([{ at: 3, euro: 3000 }]);
  const before = burnUp(FORECAST, '2025-07-01', 0, 5000);
  expect(before.done).toEqual([]);
  expect(before.coming).toHaveLength(4);
});

test('a month is written as people write it', () => {
  expect(monthName('2026-03', 'nl')).toBe('mrt 2026');
  expect(monthName('2026-03', 'en')).toBe('Mar 2026');
});

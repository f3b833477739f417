import { levelPoints, type Level, type LevelPointsRow } from '../../../src/engine';

const TABLE: LevelPointsRow[] = [
  { level: 'Aspirant', points: 1 },
  { level: 'Trede 1', points: 4 },
  { level: 'Trede 2', points: 7 },
  { level: 'Trede 3', points: 10 },
];

describe('points for a level', () => {
  it.each<[Level, number]>([
    ['Geen trede', 0],
    ['Aspirant', 1],
    ['Basistrede', 1],
    ['Trede 1', 4],
    ['Trede 3', 10],
    ['PSO 30+', 10],
  ])('%s gets %d: its own, or those of the highest lower level in the table', (level, points) => {
    expect(levelPoints({ level, table: TABLE })).toMatchObject({ ok: true, value: points });
  });

  it('says so when a level takes the points of a lower one', () => {
    const outcome = levelPoints({ level: 'PSO 30+', table: TABLE });
    if (!outcome.ok || outcome.trace.kind !== 'step') throw new Error('No steps');
    expect(outcome.trace.assumptions).toEqual([{ key: 'award.level.lower', values: { level: 'PSO 30+' } }]);
  });

  it('does not depend on the order of the table', () => {
    expect(levelPoints({ level: 'Trede 2', table: [...TABLE].reverse() })).toMatchObject({ value: 7 });
  });

  it('refuses a level that is in the table twice', () => {
    const table = [...TABLE, { level: 'Trede 1', points: 5 } as const];
    expect(levelPoints({ level: 'Trede 1', table })).toMatchObject({
      ok: false,
      parameter: 'table',
      text: { key: 'award.level.twice' },
    });
  });

  it('refuses points that are not a number', () => {
    const table = [{ level: 'Trede 1', points: NaN } as const];
    expect(levelPoints({ level: 'Trede 1', table })).toMatchObject({ ok: false, parameter: 'table' });
  });
});

import { levelFor, norm, thirtyPlus, type Level } from '../../../src/engine';
import vectors from '../../vectors/pso-organisations.json';
import { assessed, peopleOf } from './assessment/asking';
import { valueOf } from '../outcomes';

interface Published {
  readonly organisation: string;
  readonly published: string;
  readonly size: number;
  readonly rules: string;
  readonly level: string;
  readonly atLeast: number;
  readonly below: number | null;
}

const cases: readonly Published[] = vectors.cases;

describe('certified organisations', () => {
  it.each(cases)('$organisation: $published', ({ size, rules, level, atLeast, below }) => {
    const levelAt = (contribution: number) => valueOf(levelFor({ contribution, size, rules })).level;
    expect(levelAt(atLeast)).toBe(level);
    expect(levelAt(atLeast - 0.001)).not.toBe(level);
    if (below === null) {
      expect(levelAt(1)).toBe(level);
    } else {
      expect(levelAt(below - 0.001)).toBe(level);
      expect(levelAt(below)).not.toBe(level);
    }
    expect(valueOf(norm({ size, rules, level: level as Level }))).toBe(atLeast);
  });

  /** PostNL: more than 3,600 of about 33,500 people; as if all were full-time and of full weight. */
  it('PostNL reaches Trede 3 and not 30+ by its headcount', () => {
    const share = 3600 / 33_500;
    expect(valueOf(levelFor({ contribution: share, size: 33_500 })).level).toBe('Trede 3');
    expect(valueOf(thirtyPlus({ targetFte: 3600, totalFte: 33_500, level: 'Trede 3' }))).toBe(false);
  });

  /** deBesteEHBOdoos and Specialisterren: staff almost entirely of the target group, Trede 3 and 30+. */
  it('an organisation of nearly only target group reaches Trede 3 and 30+', () => {
    const value = assessed({ totalFte: 20, placements: peopleOf(18) });
    expect(value).toMatchObject({ level: 'Trede 3', thirtyPlus: { met: true } });
  });
});

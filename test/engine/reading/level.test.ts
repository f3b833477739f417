import fc from 'fast-check';

import { LEVELS, readLevel, type Cell, type Level } from '../../../src/engine';
import { sentenceOf } from '../outcomes';

describe('reading a level', () => {
  it.each<[Cell, Level]>([
    ['Trede 1', 'Trede 1'],
    ['trede 1', 'Trede 1'],
    ['  TREDE   2 ', 'Trede 2'],
    ['trede II', 'Trede 2'],
    ['PSO trede 2', 'Trede 2'],
    ['PSO Trede 2', 'Trede 2'],
    ['PSO-trede II', 'Trede 2'],
    ['PSO - Trede 3', 'Trede 3'],
    ['PSO-2', 'Trede 2'],
    ['pso3', 'Trede 3'],
    ['T2', 'Trede 2'],
    ['T3', 'Trede 3'],
    ['t 1', 'Trede 1'],
    ['trede-1', 'Trede 1'],
    ['trede2', 'Trede 2'],
    ['2', 'Trede 2'],
    [1, 'Trede 1'],
    [2, 'Trede 2'],
    [3, 'Trede 3'],
    ['30+', 'PSO 30+'],
    ['PSO30+', 'PSO 30+'],
    ['PSO 30+', 'PSO 30+'],
    ['PSO-30+', 'PSO 30+'],
    ['pso 30 plus', 'PSO 30+'],
    ['Trede 3 (30+)', 'PSO 30+'],
    ['PSO trede III 30+', 'PSO 30+'],
    ['aspirant', 'Aspirant'],
    ['PSO-Aspirant', 'Aspirant'],
    ['asp.', 'Aspirant'],
    ['asp', 'Aspirant'],
    ['basis', 'Basistrede'],
    ['Basistrede', 'Basistrede'],
    ['basis-trede', 'Basistrede'],
    ['geen', 'Geen trede'],
    ['Geen', 'Geen trede'],
    ['Geen trede', 'Geen trede'],
    ['-', 'Geen trede'],
    ['–', 'Geen trede'],
    ['', 'Geen trede'],
    ['  ', 'Geen trede'],
    ['\u00a0', 'Geen trede'],
    [null, 'Geen trede'],
  ])('%p is %s', (cell, level) => {
    expect(readLevel(cell)).toEqual({ ok: true, value: level });
  });

  it.each<[Cell, string]>([
    ['Trede 4', '‘Trede 4’'],
    ['4', '‘4’'],
    ['0', '‘0’'],
    [0, '‘0’'],
    [4, '‘4’'],
    [2.5, '‘2.5’'],
    [30, '‘30’'],
    ['Trede IIII', '‘Trede IIII’'],
    ['trede', '‘trede’'],
    ['PSO', '‘PSO’'],
    ['ja', '‘ja’'],
    ['n.v.t.', '‘n.v.t.’'],
    ['Trede 2 (30+)', '‘Trede 2 (30+)’'],
    ['Trede 1 of 2', '‘Trede 1 of 2’'],
    ['--', '‘--’'],
    [true, '‘TRUE’'],
    [false, '‘FALSE’'],
    [Number.NaN, '‘NaN’'],
    [{ error: '#REF!' }, '#REF!'],
  ])('%p is refused and named', (cell, named) => {
    expect(sentenceOf(readLevel(cell))).toContain(named);
  });

  it('reads back every level name in any case and spacing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), fc.boolean(), fc.nat(3), (level, upper, spaces) => {
        const name = level.replace(' ', ' '.repeat(spaces + 1));
        expect(readLevel(upper ? name.toUpperCase() : name.toLowerCase())).toEqual({
          ok: true,
          value: level,
        });
      }),
    );
  });
});

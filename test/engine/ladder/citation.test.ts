import { citation, packs } from '../../../src/engine';
import { failureOf, linesOf, sentenceOf, traceOf, valueOf } from '../outcomes';

const cited = (part: string, rules?: string) => valueOf(citation({ part, rules }));

describe('where a rule comes from', () => {
  it.each([
    ['norm Trede 1 bij 50', 'norms.50.Trede 1', 0.03],
    ['norm van trede II bij omvang 105', 'norms.105.Trede 2', 0.019],
    ['norm Basistrede', 'norms.Basistrede', null],
    ['weging Wajong', 'positions.wajong', 1],
    ['Weging WW', 'positions.ww', 0.75],
    ['weging uitzendkracht', 'contracts.detachering', 0.9],
    ['80/20', 'values.indirectMaximumShare', 0.8],
    ['80/20-regel', 'values.indirectMaximumShare', 0.8],
    ['30+', 'values.thirtyPlusShare', 0.3],
    ['PSO 30+', 'values.thirtyPlusShare', 0.3],
    ['quotum', 'hoursPerJob', 25.5],
    ['banenafspraak', 'hoursPerJob', 25.5],
    ['looptijd Participatiewet', 'positions.participatiewet.limits.years', 5],
    ['looptijd van stage', 'contracts.stage.limits.years', 3],
    ['telt tot VSO', 'positions.vso-pro.limits.years', 5],
    ['aspirant', 'aspirant.extensions', 1],
    ['omvang', 'values.minimumFte', 2],
    ['normuren', 'values.fullTimeHours', 40],
    ['versie', 'validFrom', '2023-04-01'],
    ['positions.wajong', 'positions.wajong', 1],
  ])('%s is at %s', (part, path, value) => {
    expect(cited(part)).toContainEqual(expect.objectContaining({ path, value }));
  });

  it('gives the whole column of a level, and the whole table without one', () => {
    expect(cited('norm Trede 3')).toHaveLength(17);
    expect(cited('norm', '2.0')).toHaveLength(51);
    expect(cited('norm 50')).toHaveLength(3);
  });

  it('takes the newest pack that holds the value, and the pack asked for when one is', () => {
    expect(cited('weging BBL 2')).toMatchObject([{ pack: 'pso-1.8', value: 0.25 }]);
    expect(cited('weging BBL 2', '2.1')).toMatchObject([
      { pack: 'pso-2.1', value: null, certainty: 'unknown' },
    ]);
  });

  it('gives every value of every pack a source and a certainty', () => {
    for (const { id } of packs()) {
      for (const part of ['norm', 'weging', 'looptijd', 'aspirant', 'omvang', 'versie']) {
        for (const { source, certainty, value } of cited(part, id)) {
          expect(source).toMatch(/^https?:\/\//);
          expect(value === null).toBe(certainty === 'unknown');
        }
      }
    }
  });

  it('shows the values in its explanation', () => {
    const lines = linesOf(traceOf(citation({ part: 'weging Wajong' })));
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'rule', value: 1 }));
  });

  it.each(['', 'foo', 'weging Foo', 'norm van niets', '...'])('does not know the part ‘%s’', (part) => {
    expect(failureOf(citation({ part }))).toMatchObject({ parameter: 'part', reason: 'invalid' });
    expect(sentenceOf(citation({ part }))).toContain('weging Wajong');
  });

  it('says so when a pack says nothing about a part', () => {
    expect(failureOf(citation({ part: 'norm Basistrede', rules: '1.6' })).reason).toBe('notAvailable');
    expect(failureOf(citation({ part: 'norm', rules: '9' }))).toMatchObject({ parameter: 'rules' });
  });
});
